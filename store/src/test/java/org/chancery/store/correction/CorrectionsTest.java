package org.chancery.store.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chancery.json.FindingJson;
import org.chancery.json.FindingJson.Proposal;
import org.chancery.json.ReadingJson;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Reading;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.Correction.Action;
import org.chancery.model.kept.Correction.Standing;
import org.chancery.store.MadeReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {

    private static final String TEXT = "Kenya sent doctors to Malawi. Zambia thanked Kenya and opened a clinic.";
    private static final Instant NOON = Instant.parse("2024-05-06T12:00:00Z");

    private final Reading reading = reading("1", EventType.AID, "sent");

    @Test
    void acceptedIsMarked() {
        Corrected corrected = apply(reading, say("1", Action.ACCEPT, "sent", "AID", null));
        assertThat(corrected.standings().values()).containsExactly(Standing.APPLIED);
        assertThat(corrected.correction("e1")).isNotNull();
        assertThat(corrected.rejected()).isEmpty();
        assertThat(corrected.reading()).isEqualTo(reading);
    }

    @Test
    void rejectedDoesNotCount() {
        Corrected corrected = apply(reading, say("1", Action.REJECT, "sent", "AID", null));
        assertThat(corrected.rejected()).containsExactly("e1");
        assertThat(corrected.reading().events()).hasSize(2);
    }

    @Test
    void theLastWordCounts() {
        Corrected corrected = apply(
                reading, say("2", Action.ACCEPT, "sent", "AID", null), say("1", Action.REJECT, "sent", "AID", null));
        assertThat(corrected.rejected()).isEmpty();
        assertThat(corrected.standings().values()).containsOnly(Standing.APPLIED);
    }

    @Test
    void changedTakesTheFindingsPlaceAndBearsThePersonsName() {
        Proposal wanted = Edit.change(reading, event(reading, "e1"), Map.of("status", "planned", "recipients", "ZMB"));
        Corrected corrected = apply(reading, say("1", Action.CHANGE, "sent", "AID", wanted));
        Event changed = event(corrected.reading(), "e1");
        assertThat(changed.status()).isEqualTo(Status.PLANNED);
        assertThat(changed.recipients()).containsExactly("n3");
        assertThat(changed.actors()).containsExactly("n1");
        assertThat(changed.rule()).isEqualTo("person/zoe-lind");
        assertThat(corrected.standings().values()).containsExactly(Standing.APPLIED);
        assertThat(ReadingJson.read(ReadingJson.write(corrected.reading()))).isEqualTo(corrected.reading());
    }

    @Test
    void aChangeOutlivesReadingAgain() {
        Proposal wanted = Edit.change(reading, event(reading, "e1"), Map.of("type", "COOPERATE"));
        Correction correction = say("1", Action.CHANGE, "sent", "AID", wanted);
        Reading other = reading("2", EventType.CONSULT, "sent");
        assertThat(event(apply(other, correction).reading(), "e1").type()).isEqualTo(EventType.COOPERATE);
        Reading agreeing = reading("3", EventType.COOPERATE, "sent");
        Corrected confirmed = apply(agreeing, correction);
        assertThat(confirmed.standings().values()).containsExactly(Standing.CONFIRMED);
        assertThat(confirmed.reading()).isEqualTo(agreeing);
        Reading silent = reading("4", EventType.AID, "opened");
        assertThat(apply(silent, correction).standings().values()).containsExactly(Standing.EVIDENCE_GONE);
    }

    @Test
    void whatIsNoLongerFoundNeedsNoRejection() {
        Reading silent = reading("2", EventType.AID, "opened");
        assertThat(apply(silent, say("1", Action.REJECT, "sent", "AID", null))
                        .standings()
                        .values())
                .containsExactly(Standing.CONFIRMED);
        assertThat(apply(silent, say("1", Action.ACCEPT, "sent", "AID", null))
                        .standings()
                        .values())
                .containsExactly(Standing.EVIDENCE_GONE);
    }

    @Test
    void aRejectionOfOneTypeLeavesAnotherOnTheSameWords() {
        Reading other = reading("2", EventType.COOPERATE, "sent");
        Corrected corrected = apply(other, say("1", Action.REJECT, "sent", "AID", null));
        assertThat(corrected.rejected()).isEmpty();
        assertThat(corrected.standings().values()).containsExactly(Standing.CONFIRMED);
    }

    @Test
    void addedIsThereUntilTheReaderFindsItItself() {
        Proposal missed =
                Edit.event(reading, span("opened"), Map.of("type", "AID", "actors", "ZMB", "recipients", "NOR"));
        Correction correction = say("1", Action.ADD, "opened", "AID", missed);
        Corrected corrected = apply(reading, correction);
        Event added = event(corrected.reading(), "e3");
        assertThat(added.trigger().text()).isEqualTo("opened");
        assertThat(corrected.reading().entities()).map(Entity::country).contains("NOR");
        assertThat(corrected.standings().values()).containsExactly(Standing.APPLIED);
        assertThat(apply(corrected.reading(), correction).standings().values()).containsExactly(Standing.CONFIRMED);
    }

    @Test
    void evidenceThatTheTextDoesNotHaveIsGone() {
        Proposal missed = Edit.event(reading, new Span(0, 4, "Oslo"), Map.of("type", "AID", "actors", "ZMB"));
        Correction correction = say("1", Action.ADD, "opened", "AID", missed);
        assertThat(apply(reading, correction).standings().values()).containsExactly(Standing.EVIDENCE_GONE);
        assertThatThrownBy(() -> Corrections.check(reading, correction)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        status=planed    | status: 'planed' is none of occurred, ongoing, planned
        colour=red       | 'colour' is no field of an event: there are type, mode
        mode=phone       | 'phone' is no mode of AID: it has none
        actors=Atlantis  | no party is known as 'Atlantis'
        when=soon        | when: 'soon' is no day such as 2024-05-31
        dead=many        | dead: 'many' is no whole number
        """)
    void whatMakesNoSenseIsSaid(String pair, String said) {
        Map<String, String> fields = Map.of(pair.split("=")[0], pair.split("=")[1]);
        assertThatThrownBy(() -> Edit.change(reading, event(reading, "e1"), fields))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(said);
    }

    @Test
    void aProposalOutlivesBeingWritten() {
        Proposal wanted =
                Edit.change(reading, event(reading, "e1"), Map.of("dead", "", "when", "2024-05-01/2024-05-03"));
        assertThat(FindingJson.read(FindingJson.write(wanted))).isEqualTo(wanted);
    }

    private static Corrected apply(Reading reading, Correction... corrections) {
        return Corrections.apply(reading, List.of(corrections));
    }

    private static Correction say(String id, Action action, String words, String type, Proposal proposal) {
        String json = proposal == null ? null : FindingJson.write(proposal);
        return new Correction(id, "a", action, "event", span(words), type, json, "Zoë Lind", NOON, "seen");
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return SourceText.of(TEXT).span(at, at + words.length());
    }

    private static Event event(Reading reading, String id) {
        return reading.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Reading reading(String version, EventType type, String trigger) {
        return MadeReading.of(7, TEXT)
                .version(version)
                .party("n1", "Kenya", "KEN", "GOV")
                .party("n2", "Malawi", "MWI", "GOV")
                .party("n3", "Zambia", "ZMB", "GOV")
                .event("e1", type, trigger, "n1", "n2")
                .event("e2", EventType.SUPPORT, "thanked", "n3", "n1")
                .reading();
    }
}
