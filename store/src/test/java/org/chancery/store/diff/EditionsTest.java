package org.chancery.store.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.json.FindingJson;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Reading;
import org.chancery.model.TieKind;
import org.chancery.store.MadeReading;
import org.junit.jupiter.api.Test;

class EditionsTest {

    private static final String TEXT = "Chad sent rice to Niger. Mali borders Niger. Benin met Togo.";

    @Test
    void aReadingDiffersInNothingFromItself() {
        assertThat(Editions.compare(base().reading(), base().reading())).isEmpty();
    }

    @Test
    void idsDoNotMatter() {
        Reading before = base().event("e1", EventType.AID, "sent", "n1", "n2").reading();
        Reading after = base().event("e9", EventType.AID, "sent", "n1", "n2").reading();
        assertThat(Editions.compare(before, after)).isEmpty();
    }

    @Test
    void whatCameAndWhatWentIsTold() {
        Reading before = base().event("e1", EventType.AID, "sent", "n1", "n2").reading();
        Reading after = base().event("e1", EventType.CONSULT, "met", "n1", "n2").reading();
        List<Change> changes = Editions.compare(before, after);
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).removed()).isTrue();
        assertThat(changes.get(1).added()).isTrue();
    }

    @Test
    void whatIsOtherwiseIsToldFieldByField() {
        Reading before = base().event("e1", EventType.AID, "sent", "n1", "n2").reading();
        Reading after =
                base().event("e2", EventType.COOPERATE, "sent", "n1", "n3").reading();
        Change change = Editions.compare(before, after).get(0);
        assertThat(change.fields())
                .containsExactly(
                        new Change.Field("type", "AID", "COOPERATE"), new Change.Field("recipients", "Niger", "Mali"));
    }

    @Test
    void theRuleThatMadeTheDifferenceIsNamed() {
        Reading before = base().event("e1", EventType.AID, "sent", "n1", "n2").reading();
        Event event = before.events().get(0);
        String other = FindingJson.write(new FindingJson.Proposal(event, before.entities()))
                .replace("event/test", "event/aid/send");
        Event now = (Event) FindingJson.read(other).finding();
        Reading after = new Reading(
                before.article(),
                before.entities(),
                List.of(now),
                before.claims(),
                before.ties(),
                before.causes(),
                before.figures(),
                before.reader());
        assertThat(Editions.compare(before, after).get(0).fields())
                .containsExactly(new Change.Field("rule", "event/test", "event/aid/send"));
    }

    @Test
    void otherKindsAreComparedToo() {
        Reading before = base().tie("t1", TieKind.BORDER, "n3", "n2", null, "borders", "")
                .reading();
        Reading after = base().tie("t1", TieKind.BORDER, "n3", "n2", "2001-01-01", "borders", "")
                .reading();
        Change change = Editions.compare(before, after).get(0);
        assertThat(change.kind()).isEqualTo("tie");
        assertThat(change.fields()).containsExactly(new Change.Field("since", null, "2001-01-01"));
    }

    private static MadeReading base() {
        return MadeReading.of(3, TEXT)
                .party("n1", "Chad", "TCD")
                .party("n2", "Niger", "NER")
                .party("n3", "Mali", "MLI");
    }
}
