package org.chancery.views.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.model.OutletControl;
import org.chancery.model.Quad;
import org.chancery.views.Indicators;
import org.chancery.views.Made;
import org.chancery.views.PairView;
import org.chancery.views.StateView;
import org.junit.jupiter.api.Test;

class ViewJsonTest {

    private static PairView pair() {
        return PairView.of(
                "BLR",
                "CHN",
                LocalDate.parse("2024-07-01"),
                List.of(Made.cell("BLR", "CHN", "2024-01", Quad.VERBAL_COOPERATION, "BLR", OutletControl.STATE, 3)),
                Map.of(),
                List.of(Made.event().on("2024-01-02").joined("j1")),
                false,
                List.of());
    }

    @Test
    void aViewIsItsComponentsInTheWordsOfTheContract() throws Exception {
        JsonNode view = new ObjectMapper().readTree(ViewJson.line(pair()));
        assertThat(view.fieldNames()).toIterable().startsWith("first", "second", "asOf", "total");
        assertThat(view.at("/asOf").textValue()).isEqualTo("2024-07-01");
        assertThat(view.at("/months/0/month").textValue()).isEqualTo("2024-01");
        assertThat(view.at("/months/0/forth/verbalCooperation").intValue()).isEqualTo(3);
        assertThat(view.at("/months/0/tellers/first-state/score").doubleValue()).isEqualTo(7.5);
        assertThat(view.at("/latest/0/item/quad").textValue()).isEqualTo("verbal-cooperation");
        assertThat(view.at("/latest/0/item/act").textValue()).isEqualTo("CONSULT");
        assertThat(view.at("/latest/0/item/key").textValue()).isEqualTo("a1/1/e1");
        assertThat(view.at("/latest/0/standing").textValue()).isEqualTo("single");
        assertThat(view.at("/latest/0/item/report/control").textValue()).isEqualTo("private");
        assertThat(view.at("/latest/0/oneSided").isNull()).isTrue();
    }

    @Test
    void reckonedNumbersAreShort() {
        StateView view = StateView.of(
                "BLR",
                List.of(
                        Made.cell("BLR", "CHN", "2024-01", Quad.VERBAL_COOPERATION, "BLR", OutletControl.STATE, 2),
                        Made.cell("BLR", "CHN", "2024-01", Quad.MATERIAL_CONFLICT, "BLR", OutletControl.STATE, 1)),
                Map.of(),
                List.of(),
                false,
                List.of());
        // (2 × 2.5 - 6) / 3
        assertThat(ViewJson.line(view)).contains("\"own\":-0.3333,\"others\":null");
    }

    @Test
    void theSameViewGivesTheSameCharactersIndentedOrNot() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(ViewJson.line(pair())).isEqualTo(ViewJson.line(pair())).doesNotContain("\n");
        assertThat(mapper.readTree(ViewJson.pretty(pair()))).isEqualTo(mapper.readTree(ViewJson.line(pair())));
        assertThat(ViewJson.line(Indicators.of("BLR", null, List.of(), Map.of())))
                .contains("\"second\":null");
    }
}
