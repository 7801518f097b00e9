package org.chancery.store.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.chancery.model.Event;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Told;
import org.chancery.store.story.Origins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedEventsTest {

    private static final Map<String, ReportSets> SETS = ReportSets.load();
    private final JoinedEvents events = new JoinedEvents(Origins.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        denied-strike             | 1 | STATUS CONTRADICTION: occurred / denied
        visit-planned-then-made   | 1 | STATUS DEVELOPMENT: planned / occurred
        gas-accord                | 1 | STATUS DEVELOPMENT: planned / occurred
        toll-grows                | 1 | FIGURE SPREAD: at least 12 dead / 17 dead
        days-differ               | 1 | DATE CONTRADICTION: 2024-03-13 / 2024-03-11
        joint-drill               | 1 | PARTIES SPREAD: CHN, IRN, RUS / IRN, RUS
        parties-disputed          | 1 | PARTIES CONTRADICTION: UKR → UKR / RUS → UKR
        """)
    void differencesAreTold(String set, int number, String told) {
        JoinedEvent event = joined(set, number);
        assertThat(event.disagreements()).map(JoinedEventsTest::words).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource({
        "expelled-diplomats, 1",
        "sanctions-package, 1",
        "aid-to-earthquake, 1",
        "prisoners-freed, 1",
        "recalled-ambassador, 1",
        "summit-in-hanoi, 1",
        "troops-to-border, 1"
    })
    void whereTellingsAgreeNothingIsTold(String set, int number) {
        JoinedEvent event = joined(set, number);
        assertThat(event.tellings()).hasSizeGreaterThan(1);
        assertThat(event.disagreements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        quoted-agency           | 1 | Xinhua
        copies-of-one-dispatch  | 1 | Agence France-Presse; Accra Mirror
        sanctions-package       | 1 | Brussels Daily; Minsk Paper
        summit-in-hanoi         | 1 | Reuters; Xinhua
        """)
    void originsAreCountedNotOutlets(String set, int number, String origins) {
        assertThat(joined(set, number).origins()).containsExactlyInAnyOrder(origins.split("; "));
    }

    @Test
    void theOrderOfTellingsDoesNotMatter() {
        List<Told<Event>> tellings =
                new ArrayList<>(SETS.get("copies-of-one-dispatch").event(1));
        JoinedEvent event = events.of("e", tellings);
        Collections.reverse(tellings);
        assertThat(events.of("e", tellings)).isEqualTo(event);
    }

    private JoinedEvent joined(String set, int number) {
        return events.of("e", SETS.get(set).event(number));
    }

    private static String words(JoinedEvent.Disagreement disagreement) {
        return disagreement.about() + " " + disagreement.nature() + ": "
                + String.join(
                        " / ",
                        disagreement.versions().stream()
                                .map(JoinedEvent.Version::value)
                                .toList());
    }
}
