package org.chancery.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.chancery.model.EventType;
import org.chancery.model.OutletControl;
import org.chancery.model.Quad;
import org.chancery.model.Status;
import org.chancery.model.TieKind;
import org.chancery.model.kept.Correction;
import org.chancery.store.Query;
import org.junit.jupiter.api.Test;

/** The form of the file: what is written as numbers must mean the same in every version. */
class FormTest {

    @Test
    void constantsKeepTheirPlaces() {
        assertThat(EventType.values()).startsWith(EventType.AGREE, EventType.CONSULT).endsWith(EventType.ASSAULT);
        assertThat(EventType.valueOf("SANCTION").ordinal()).isEqualTo(12);
        assertThat(Status.values())
                .startsWith(
                        Status.OCCURRED,
                        Status.ONGOING,
                        Status.PLANNED,
                        Status.INTENDED,
                        Status.POSSIBLE,
                        Status.HYPOTHETICAL,
                        Status.DENIED,
                        Status.NOT);
        assertThat(TieKind.DISPUTE.ordinal()).isEqualTo(12);
        assertThat(TieKind.RECOGNITION.ordinal()).isEqualTo(4);
        assertThat(Quad.MATERIAL_CONFLICT.ordinal()).isEqualTo(3);
        assertThat(OutletControl.UNKNOWN.ordinal()).isEqualTo(6);
        assertThat(Query.Kind.FIGURE.ordinal()).isEqualTo(4);
        assertThat(Correction.Action.ADD.ordinal()).isEqualTo(3);
        assertThat(Correction.Standing.EVIDENCE_GONE.ordinal()).isEqualTo(2);
    }

    @Test
    void readingsComeBackAsTheyWere() {
        Codec codec = new Codec();
        for (String json : new String[] {"{}", "{\"article\":\"é 🇨🇱\"}", "x".repeat(300_000)}) {
            assertThat(codec.unpack(codec.pack(json.getBytes(StandardCharsets.UTF_8)))).isEqualTo(json);
        }
    }

    /** Bytes that were packed once must unpack for ever. */
    @Test
    void theDictionaryDoesNotChange() throws Exception {
        CRC32 sum = new CRC32();
        try (var stream = Codec.class.getResourceAsStream("reading-dictionary-1.txt")) {
            sum.update(stream.readAllBytes());
        }
        assertThat(sum.getValue()).isEqualTo(DICTIONARY);
    }

    private static final long DICTIONARY = 823171429L;

    @Test
    void partiesKeepTheirNumbers() {
        assertThat(new Party("CHL", "Chile", true).id()).isNotEqualTo(new Party("CHL", "Chile", false).id());
        assertThat(new Party(null, "a", true).id()).isPositive();
    }
}
