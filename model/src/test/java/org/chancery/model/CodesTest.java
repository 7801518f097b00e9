package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void listsAreAsLongAsTheManualHasThem() {
        assertThat(EventType.values()).hasSize(16);
        assertThat(Context.values()).hasSize(37);
        assertThat(TieKind.values()).hasSize(13);
    }

    @Test
    void modesBelongToTheirTypeAndShareItsSign() {
        for (Mode mode : Mode.values()) {
            assertThat(Mode.find(mode.type(), mode.code())).contains(mode);
            boolean opposite = mode.score() * mode.type().score() < 0;
            assertThat(opposite).as(mode.name()).isFalse();
        }
        assertThat(Mode.find(EventType.REQUEST, "assist")).contains(Mode.REQUEST_ASSIST);
        assertThat(Mode.find(EventType.AGREE, "assist")).isEmpty();
    }

    @Test
    void typesWithoutModesHaveNone() {
        assertThat(Arrays.stream(Mode.values()).map(Mode::type))
                .doesNotContain(
                        EventType.AGREE, EventType.SUPPORT, EventType.CONCEDE, EventType.COOPERATE, EventType.AID);
    }

    @Test
    void wordsAreReadBack() {
        assertThat(Code.parse(TieStatus.class, "sought")).isEqualTo(TieStatus.SOUGHT);
        assertThat(Code.parse(Context.class, "human_rights")).isEqualTo(Context.HUMAN_RIGHTS);
        assertThat(Quad.VERBAL_COOPERATION.code()).isEqualTo("verbal-cooperation");
        assertThatThrownBy(() -> Code.parse(Status.class, "maybe")).hasMessage("no Status called 'maybe'");
    }
}
