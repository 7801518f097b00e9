package org.chancery.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreTest {

    private static final Offset<Double> CLOSE = within(0.05);

    private static final GoldReport GOLD = GoldReport.parse("test.txt", """
            id: test
            published: 2024-05-01
            outlet:

            Chad hosts Libya

            Libya's minister visited Chad on Monday. He condemned the shelling of Derna and asked Chad for fuel.

            "Talks went well," Amin Bey told reporters. The market was killed by 4,000 sellers. Egypt may send troops.
            ----
            event | CONSULT | visit | occurred | LBY > TCD | visited / hosts
            event | ACCUSE/REJECT | disapprove | occurred | LBY > EGY? | condemned
            event | REQUEST | assist | occurred | LBY > TCD | asked
            event? | MOBILIZE/AID | troops | possible/hypothetical | EGY > LBY? | send
            claim | Amin Bey | told | Talks went well | direct
            tie | leadership | Amin Bey > LBY | current
            tie | alliance | LBY > TCD | current/past
            figure | 4000 | 4,000 sellers
            trap | market was killed | ASSAULT
            trap | send troops | MOBILIZE:occurred
            """);

    private static HandMade consult() {
        return new HandMade(GOLD).event(Mode.CONSULT_VISIT, Status.OCCURRED, "LBY", "TCD", "visited");
    }

    private static HandMade right() {
        return consult()
                .event(Mode.ACCUSE_DISAPPROVE, Status.OCCURRED, "LBY", "", "condemned")
                .event(Mode.REQUEST_ASSIST, Status.OCCURRED, "LBY", "TCD", "asked")
                .claim("Amin Bey", "told", "Talks went well")
                .tie(TieKind.LEADERSHIP, "Amin Bey", "LBY", TieStatus.CURRENT)
                .tie(TieKind.ALLIANCE, "TCD", "LBY", TieStatus.PAST)
                .figure(4000, "4,000");
    }

    /** The figure of one report with these answers and its reading. */
    private static double metric(GoldReport gold, HandMade reading, String name) {
        Score score = new Score();
        score.add(gold, reading.reading());
        return score.metrics().get(name);
    }

    private static GoldReport gold(String sentence, String... answers) {
        String head = "id: small\n\nNews\n\n" + sentence + "\n----\n";
        return GoldReport.parse("small.txt", head + String.join("\n", answers));
    }

    private static double metric(HandMade reading, String name) {
        return score(reading).metrics().get(name);
    }

    private static Score score(HandMade reading) {
        Score score = new Score();
        score.add(GOLD, reading.reading());
        return score;
    }

    /** Needs only the first answer of every line to be right, so it shows that the gold can be reached. */
    @ParameterizedTest
    @EnumSource(GoldSet.class)
    void theAnswersOfTheGoldScoreFull(GoldSet set) {
        Score required = Score.of(set.reports(), gold -> Answered.reading(gold, false));
        Score all = Score.of(set.reports(), gold -> Answered.reading(gold, true));
        assertThat(required.errors()).isEmpty();
        assertThat(all.errors()).isEmpty();
        assertThat(required.metrics())
                .allSatisfy((name, value) -> assertThat(value).isEqualTo(100));
        assertThat(all.metrics()).allSatisfy((name, value) -> assertThat(value).isEqualTo(100));
    }

    @Test
    void aRightReadingScoresFull() {
        assertThat(score(right()).metrics())
                .allSatisfy((name, value) -> assertThat(value).isEqualTo(100));
    }

    @Test
    void anEmptyReadingScoresNothingAndFallsIntoNoTrap() {
        Score score = score(new HandMade(GOLD));
        assertThat(score.metrics())
                .allSatisfy((name, value) -> assertThat(value).isEqualTo(name.equals("traps-clean") ? 100 : 0));
        assertThat(score.errors()).hasSize(3 + 1 + 2 + 1).allMatch(line -> line.startsWith("MISSED"));
    }

    /** One event of three is read; what is wrong in it costs its own figure and "event right". */
    static Stream<Arguments> oneFault() {
        return Stream.of(
                Arguments.of("nothing", consult(), "type", 100, 50),
                Arguments.of(
                        "type",
                        new HandMade(GOLD).event(EventType.AGREE, Status.OCCURRED, "LBY", "TCD", "visited"),
                        "type",
                        0,
                        0),
                Arguments.of(
                        "mode alone",
                        new HandMade(GOLD).event(EventType.CONSULT, Status.OCCURRED, "LBY", "TCD", "visited"),
                        "mode",
                        0,
                        50),
                Arguments.of(
                        "status",
                        new HandMade(GOLD).event(Mode.CONSULT_VISIT, Status.PLANNED, "LBY", "TCD", "visited"),
                        "status",
                        0,
                        0),
                Arguments.of(
                        "actor",
                        new HandMade(GOLD).event(Mode.REQUEST_ASSIST, Status.OCCURRED, "EGY", "TCD", "asked"),
                        "actors",
                        0,
                        0),
                Arguments.of(
                        "recipient",
                        new HandMade(GOLD).event(Mode.REQUEST_ASSIST, Status.OCCURRED, "LBY", "EGY", "asked"),
                        "recipients",
                        0,
                        0),
                Arguments.of(
                        "one more party",
                        new HandMade(GOLD).event(Mode.REQUEST_ASSIST, Status.OCCURRED, "LBY", "TCD+EGY", "asked"),
                        "recipients",
                        0,
                        0),
                Arguments.of(
                        "a party less",
                        new HandMade(GOLD).event(Mode.REQUEST_ASSIST, Status.OCCURRED, "LBY", "", "asked"),
                        "recipients",
                        0,
                        0),
                Arguments.of(
                        "turned",
                        new HandMade(GOLD).event(Mode.REQUEST_ASSIST, Status.OCCURRED, "TCD", "LBY", "asked"),
                        "actors",
                        0,
                        0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void oneFault(String fault, HandMade reading, String metric, double share, double eventRight) {
        assertThat(metric(reading, metric)).isEqualTo(share);
        assertThat(metric(reading, "events-found")).isEqualTo(50);
        assertThat(metric(reading, "event-right")).isEqualTo(eventRight);
    }

    @Test
    void anExtraEventCostsPrecision() {
        HandMade extra = right().event(EventType.SUPPORT, Status.OCCURRED, "TCD", "", "well");
        assertThat(metric(extra, "event-right")).isCloseTo(200.0 * 3 / 7, CLOSE);
        assertThat(score(extra).errors())
                .singleElement()
                .asString()
                .startsWith("EXTRA  test SUPPORT occurred [TCD]>[]");
    }

    @Test
    void aSecondTellingReadAsAnotherEventIsExtra() {
        assertThat(metric(right().event(Mode.CONSULT_VISIT, Status.OCCURRED, "LBY", "TCD", "hosts"), "event-right"))
                .isCloseTo(200.0 * 3 / 7, CLOSE);
    }

    @Test
    void otherAnswersAndPartiesThatMayBeThereAreRight() {
        assertThat(score(consult()
                                .event(EventType.REJECT, Status.OCCURRED, "LBY", "EGY", "condemned")
                                .event(Mode.REQUEST_ASSIST, Status.OCCURRED, "LBY", "TCD", "asked"))
                        .metrics())
                .containsEntry("event-right", 100.0)
                .containsEntry("mode", 100.0);
    }

    @Test
    void sidesOfAMeetingMayChangePlaces() {
        assertThat(metric(
                        new HandMade(GOLD).event(Mode.CONSULT_VISIT, Status.OCCURRED, "LBY+TCD", "", "hosts"),
                        "actors"))
                .isEqualTo(100);
    }

    @Test
    void otherWordsOfTheSentenceDoOnlyWhereAllIsRight() {
        HandMade right = new HandMade(GOLD).event(Mode.REQUEST_ASSIST, Status.OCCURRED, "LBY", "TCD", "fuel");
        HandMade wrong = new HandMade(GOLD).event(Mode.REQUEST_ASSIST, Status.OCCURRED, "LBY", "EGY", "fuel");
        HandMade otherSentence = new HandMade(GOLD).event(Mode.REQUEST_ASSIST, Status.OCCURRED, "LBY", "TCD", "well");
        assertThat(metric(right, "event-right")).isEqualTo(50);
        assertThat(metric(wrong, "events-found")).isZero();
        assertThat(metric(otherSentence, "events-found")).isZero();
    }

    @Test
    void anOptionalEventCountsNeitherWay() {
        HandMade read = right().event(Mode.MOBILIZE_TROOPS, Status.POSSIBLE, "EGY", "", "send");
        assertThat(metric(read, "event-right")).isEqualTo(100);
    }

    @Test
    void anOptionalEventDoesNotExcuseAnotherStatus() {
        HandMade read = right().event(Mode.MOBILIZE_TROOPS, Status.ONGOING, "EGY", "", "send");
        assertThat(metric(read, "event-right")).isCloseTo(200.0 * 3 / 7, CLOSE);
        assertThat(metric(read, "traps-clean")).isEqualTo(50);
    }

    @Test
    void anEventThatCountsGoesBeforeAnOptionalOne() {
        GoldReport gold = gold(
                "Mali met Togo.",
                "event? | CONSULT | - | occurred | MLI > TGO | met",
                "event | CONSULT | - | occurred | MLI > TGO | met");
        HandMade reading = new HandMade(gold).event(EventType.CONSULT, Status.OCCURRED, "MLI", "TGO", "met");
        assertThat(metric(gold, reading, "event-right")).isEqualTo(100);
    }

    @Test
    void otherWordsOfTheSentenceDoNotReachIntoTraps() {
        GoldReport gold = gold(
                "Mali shelled Niger after a song on shelling.",
                "event | ASSAULT | - | occurred | MLI > NER | shelled",
                "trap | song on shelling | ASSAULT");
        HandMade reading = new HandMade(gold).event(EventType.ASSAULT, Status.OCCURRED, "MLI", "NER", "shelling");
        assertThat(metric(gold, reading, "events-found")).isZero();
        assertThat(metric(gold, reading, "traps-clean")).isZero();
    }

    @Test
    void otherWordsOfTheSentenceDoNotWithoutAnyParty() {
        GoldReport gold = gold("Someone struck a bus near Lomé.", "event | ASSAULT | - | occurred | TGO? > - | struck");
        HandMade near = new HandMade(gold).event(EventType.ASSAULT, Status.OCCURRED, "", "", "bus");
        HandMade exact = new HandMade(gold).event(EventType.ASSAULT, Status.OCCURRED, "", "", "struck");
        assertThat(metric(gold, near, "events-found")).isZero();
        assertThat(metric(gold, exact, "event-right")).isEqualTo(100);
    }

    @Test
    void trapsWithAStatusAreHitByThatStatusOnly() {
        assertThat(metric(right().event(EventType.MOBILIZE, Status.PLANNED, "EGY", "", "send"), "traps-clean"))
                .isEqualTo(100);
    }

    @Test
    void trapsAreHitByTheirKindsOnly() {
        assertThat(metric(right().event(EventType.ASSAULT, Status.OCCURRED, "EGY", "", "killed"), "traps-clean"))
                .isEqualTo(50);
        assertThat(metric(right().event(EventType.COERCE, Status.OCCURRED, "EGY", "", "killed"), "traps-clean"))
                .isEqualTo(100);
        assertThat(metric(right().event(EventType.ASSAULT, Status.OCCURRED, "EGY", "", "shelling"), "traps-clean"))
                .isEqualTo(100);
    }

    @Test
    void aClaimNeedsItsContentSpeakerAndCue() {
        HandMade otherSpeaker = new HandMade(GOLD).claim("He", "told", "Talks went well");
        HandMade noSpeaker = new HandMade(GOLD).claim(null, "told", "Talks went well");
        HandMade otherCue = new HandMade(GOLD).claim("Amin Bey", "asked", "Talks went well");
        HandMade halfContent = new HandMade(GOLD).claim("Bey", "told", "went well");
        HandMade thirdOfContent = new HandMade(GOLD).claim("He", "told", "well … Bey");
        assertThat(metric(otherSpeaker, "claims-found")).isEqualTo(100);
        assertThat(metric(otherSpeaker, "claims-right")).isZero();
        assertThat(metric(noSpeaker, "claims-right")).isZero();
        assertThat(metric(otherCue, "claims-right")).isZero();
        assertThat(metric(halfContent, "claims-right")).isEqualTo(100);
        assertThat(metric(thirdOfContent, "claims-found")).isZero();
    }

    /** Speaker of the gold, speaker that was read, whether they are one: the heads must lie in each other. */
    @ParameterizedTest
    @CsvSource({
        "the envoy of Mali, the envoy of Mali, 100",
        "the envoy of Mali, envoy, 100",
        "the envoy of Mali, Mali, 0",
        "the brother of the envoy, brother, 100",
        "the envoy, the brother of the envoy, 0",
        "the brother of the envoy, the envoy, 0",
        "Issa, Issa's, 100"
    })
    void speakersAreComparedByTheirHeads(String speaker, String read, double right) {
        GoldReport gold = gold(
                "It rained, the brother of the envoy of Mali said in Issa's house.",
                "claim | " + speaker + " | said | It rained | indirect");
        assertThat(metric(gold, new HandMade(gold).claim(read, "said", "It rained"), "claims-right"))
                .isEqualTo(right);
    }

    @Test
    void ofTwoClaimsWithOneContentTheOneWithTheRightVoiceIsAnswered() {
        GoldReport gold = gold(
                "Mali said, citing a report, that rice was short.",
                "claim | a report | citing | that rice was short | indirect",
                "claim | Mali | said | that rice was short | indirect");
        HandMade reading = new HandMade(gold).claim("Mali", "said", "that rice was short");
        assertThat(metric(gold, reading, "claims-right")).isCloseTo(200.0 / 3, CLOSE);
    }

    @Test
    void anExtraClaimCostsPrecision() {
        HandMade twice = new HandMade(GOLD)
                .claim("Amin Bey", "told", "Talks went well")
                .claim("He", "condemned", "the shelling of Derna");
        assertThat(metric(twice, "claims-right")).isCloseTo(200.0 / 3, CLOSE);
    }

    @Test
    void tiesNeedKindEndsAndStatus() {
        assertThat(metric(new HandMade(GOLD).tie(TieKind.LEADERSHIP, "Bey", "LBY", TieStatus.CURRENT), "ties"))
                .isZero();
        assertThat(metric(
                        new HandMade(GOLD).tie(TieKind.LEADERSHIP, "General Amin Bey", "LBY", TieStatus.CURRENT),
                        "ties"))
                .isCloseTo(200.0 / 3, CLOSE);
        assertThat(metric(new HandMade(GOLD).tie(TieKind.LEADERSHIP, "LBY", "Amin Bey", TieStatus.CURRENT), "ties"))
                .isZero();
        assertThat(metric(new HandMade(GOLD).tie(TieKind.ALLIANCE, "TCD", "LBY", TieStatus.SOUGHT), "ties"))
                .isZero();
        assertThat(metric(new HandMade(GOLD).tie(TieKind.TRADE, "TCD", "LBY", TieStatus.CURRENT), "ties"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"NATO, North Atlantic Treaty Organization, 100", "Bey, Amin Bey, 0", "EUR, UNO, 100", "TCD, Chad, 0"})
    void endsOfTiesAreComparedByNamePartOrInitials(String end, String read, double right) {
        GoldReport gold = gold("Mali joined.", "tie | membership | MLI > " + end + " | current");
        HandMade reading = new HandMade(gold).tie(TieKind.MEMBERSHIP, "MLI", read, TieStatus.CURRENT);
        assertThat(metric(gold, reading, "ties")).isEqualTo(right);
    }

    @Test
    void figuresNeedValueAndPlace() {
        assertThat(metric(new HandMade(GOLD).figure(4, "4,000"), "figures")).isZero();
        assertThat(metric(new HandMade(GOLD).figure(4000, "Egypt"), "figures")).isZero();
        assertThat(metric(new HandMade(GOLD).figure(4000, "4,000").figure(1, "Egypt"), "figures"))
                .isCloseTo(200.0 / 3, CLOSE);
    }

    @Test
    void whereEventsAloneAreMarkedNothingElseIsCounted() {
        GoldReport gold = gold("Four men told Mali.", "trap | told | ACCUSE");
        assertThat(metric(gold, new HandMade(gold).figure(4, "Four"), "figures"))
                .isEqualTo(metric(gold, new HandMade(gold), "figures"));
        GoldReport marked = gold("Four men told Mali.", "figure | 4 | Four");
        assertThat(metric(marked, new HandMade(marked).figure(4, "Four"), "figures"))
                .isEqualTo(100);
        assertThat(metric(marked, new HandMade(marked), "figures")).isZero();
    }

    @Test
    void aReadingOfAnotherTextIsRefused() {
        GoldReport other = GoldReport.parse("other.txt", "id: other\n\nTitle\n\nBody.\n----\n");
        assertThatThrownBy(() -> new Score().add(other, right().reading()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another text");
    }
}
