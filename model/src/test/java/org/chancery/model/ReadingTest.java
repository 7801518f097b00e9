package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A reading that breaks the contract cannot be made. */
class ReadingTest {

    private static final Article ARTICLE =
            new Article("sha256:0", null, null, null, null, null, null, "en", "Poland condemned Hungary.", List.of());
    private static final Entity POLAND = entity("n1", new Span(0, 6, "Poland"));

    @Test
    void takesWhatHolds() {
        assertThatCode(() -> reading(List.of(POLAND), List.of(event("e1", "n1", new Span(7, 16, "condemned")))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesASpanThatDoesNotSlice() {
        assertThatThrownBy(() -> reading(List.of(POLAND), List.of(event("e1", "n1", new Span(7, 16, "praised")))))
                .hasMessageContaining("e1 points at");
    }

    @Test
    void refusesAnIdThatIsNotThere() {
        assertThatThrownBy(() -> reading(List.of(POLAND), List.of(event("e1", "n9", new Span(7, 16, "condemned")))))
                .hasMessageContaining("e1 refers to n9");
    }

    @Test
    void refusesAnIdGivenTwice() {
        assertThatThrownBy(() -> reading(List.of(POLAND, POLAND), List.of())).hasMessageContaining("n1 is given twice");
    }

    @Test
    void refusesAnEntityMentionedNowhere() {
        assertThatThrownBy(() -> new Entity(
                        "n2",
                        "Nobody",
                        EntityKind.PERSON,
                        null,
                        List.of(),
                        null,
                        null,
                        ResolvedBy.TEXT,
                        List.of(),
                        "x/y"))
                .hasMessageContaining("mentioned nowhere");
    }

    private static Entity entity(String id, Span mention) {
        return new Entity(
                id,
                mention.text(),
                EntityKind.STATE,
                "POL",
                List.of("GOV"),
                "POLGOV",
                null,
                ResolvedBy.REFERENCE,
                List.of(mention),
                "entity/state/name");
    }

    private static Event event(String id, String actor, Span trigger) {
        return new Event(
                id,
                EventType.ACCUSE,
                Mode.ACCUSE_DISAPPROVE,
                List.of(),
                "111",
                Quad.VERBAL_CONFLICT,
                -2,
                Status.OCCURRED,
                List.of(actor),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                trigger,
                List.of(trigger),
                0.5,
                "event/accuse/condemn",
                null);
    }

    private static Reading reading(List<Entity> entities, List<Event> events) {
        return new Reading(
                ARTICLE,
                entities,
                events,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Reading.Version("test", List.of()));
    }
}
