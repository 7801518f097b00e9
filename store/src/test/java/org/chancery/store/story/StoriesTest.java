package org.chancery.store.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import org.chancery.model.Article;
import org.junit.jupiter.api.Test;

class StoriesTest {

    private static final String WIRE = """
        Ghana and Togo agreed on Tuesday to open a joint customs post at the border crossing of Aflao, \
        ending two years of talks over tolls that traders on both sides had called ruinous. The ministers of trade \
        signed the paper in Lome after a meeting of three hours. Under the deal lorries will be weighed once only, \
        and officers of both countries will share one building and one register of goods.

        The post is to open in March, the Togolese minister told reporters. His guest from Accra said the fees \
        would fall by a third within the first year. Farmers had blocked the road in June to press for a settlement, \
        and the army of Togo cleared it after two days.

        Some nine thousand people cross at Aflao on a working day, according to figures of the regional bank, which \
        has lent the two governments twelve million dollars for the new building and for the road that leads to it.
        """;

    private static final String OTHER = """
        Chile asked Bolivia on Tuesday to hand over two men accused of robbing a freight train near Ollague. \
        The foreign ministry in Santiago said that a judge had issued the papers a week ago and that it had had no \
        answer. Bolivia has said that it does not give up citizens of its own, and that the two could be tried at \
        home if Chile sent the files. Railway guards shot at the robbers as they fled over the salt flats, and one of \
        the guards was hurt when his car turned over.
        """;

    @Test
    void copiesUnderAnotherHeadAreOneStory() {
        Map<String, String> stories =
                group(text("a", "Trade deal signed\n\n" + WIRE), text("b", "One post for two\n\n" + WIRE + "\nAFP"));
        assertThat(stories).containsEntry("a", "a").containsEntry("b", "a");
    }

    @Test
    void anEditedCopyIsTheSameStory() {
        String edited = WIRE.replace("agreed on Tuesday", "have agreed")
                .replace("that traders on both sides had called ruinous", "which traders called ruinous")
                .replace("Some nine thousand", "About 9,000")
                .replace("according to figures of the regional bank", "the regional bank says");
        assertThat(group(text("a", WIRE), text("b", edited))).containsEntry("b", "a");
    }

    @Test
    void theShortVersionOfADispatchIsACopyOfTheLong() {
        String brief = WIRE.substring(0, WIRE.indexOf("Under the deal"));
        assertThat(group(text("a", WIRE), text("b", "LOME (Reuters) - " + brief)))
                .containsEntry("b", "a");
    }

    @Test
    void anItemThatIsMostOfAReportMakesItACopy() {
        String own = "Our correspondent in Accra adds that the mood in the market was calm. ".repeat(2);
        assertThat(group(text("a", WIRE), text("b", own + "\n\n" + WIRE))).containsEntry("b", "a");
    }

    @Test
    void aDigestTiesNoStoriesTogether() {
        String digest = "News in brief\n\n" + WIRE + "\n\n" + OTHER;
        Map<String, String> stories = group(text("a", WIRE), text("b", OTHER), text("c", digest));
        assertThat(stories.get("a")).isNotEqualTo(stories.get("b"));
    }

    @Test
    void twoReportersOfOneEventHaveTwoStories() {
        String own = """
            Traders at the Aflao crossing will soon deal with a single customs office, after the trade ministers of \
            Togo and Ghana put their names to an accord in the Togolese capital. The ministers of trade signed the \
            paper after long talks. Lorries now wait for up to two days and are weighed on either side. The new hall \
            will be paid for with a loan of twelve million dollars from the regional bank.
            """;
        assertThat(group(text("a", WIRE), text("b", own)))
                .containsEntry("a", "a")
                .containsEntry("b", "b");
    }

    @Test
    void noticesOfOneFormAreNotCopies() {
        String form = "President %s of Zambia received the ambassador of %s at State House on Friday, who handed over"
                + " his letters of credence. They spoke about %s and the ambassador gave him greetings from %s.";
        assertThat(group(
                        text("a", form.formatted("Mwanza", "Peru", "copper and rail freight", "Lima")),
                        text("b", form.formatted("Mwanza", "Norway", "fish farms on the lake", "Oslo"))))
                .containsEntry("b", "b");
    }

    @Test
    void theSameFormWeeksLaterIsARoutine() {
        Article first = report("a", WIRE, "2024-01-09");
        Article later = report("b", WIRE.replace("Tuesday", "Monday"), "2024-02-12");
        assertThat(Stories.all(List.of(Fingerprint.of(first), Fingerprint.of(later))))
                .containsEntry("b", "b");
        assertThat(Stories.all(List.of(Fingerprint.of(first), Fingerprint.of(report("b", WIRE + "!", "2024-01-12")))))
                .containsEntry("b", "a");
    }

    @Test
    void furnitureIsLeftOut() {
        String menu = "Home World Business Sports Weather Opinion Video Contact us About us Subscribe to our letter "
                + "and never miss a story again from the desk that brings you the news of the day at breakfast";
        Article one = furnished("a", menu, "The king of Tonga flew home on Sunday.");
        Article other = furnished("b", menu, "A court in Oslo freed the skipper.");
        assertThat(Stories.all(List.of(Fingerprint.of(one), Fingerprint.of(other))))
                .containsEntry("b", "b");
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<Fingerprint> texts = new ArrayList<>();
        for (int story = 0; story < 12; story++) {
            String base = words(story, 120);
            for (int copy = 0; copy < 4; copy++) {
                String shown = copy == 3 ? base.substring(0, base.length() / 3) : base;
                texts.add(Fingerprint.of(
                        text("%02d-%d".formatted((story * 7) % 12, copy), "Head " + copy + "\n" + shown)));
            }
        }
        Map<String, String> expected = Stories.all(texts);
        assertThat(new HashSet<>(expected.values())).hasSize(12);
        Random random = new Random(5);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(texts, random);
            assertThat(Stories.all(texts)).isEqualTo(expected);
            assertThat(oneByOne(texts)).isEqualTo(expected);
        }
    }

    @Test
    void fingerprintsOutliveBeingKept() {
        Fingerprint made = Fingerprint.of(text("a", WIRE));
        Fingerprint kept = Fingerprint.of("a", made.day(), made.bytes());
        assertThat(kept.keys()).isEqualTo(made.keys()).hasSizeBetween(13, 40);
        assertThat(Copies.same(kept, made)).isTrue();
    }

    @Test
    void aTextWithoutWordsHasNoCopies() {
        assertThat(group(text("a", "—"), text("b", "…"))).containsEntry("b", "b");
    }

    private static Map<String, String> oneByOne(List<Fingerprint> texts) {
        Map<String, String> stories = new TreeMap<>();
        List<Fingerprint> kept = new ArrayList<>();
        StoryIndex index = new StoryIndex() {
            @Override
            public List<Fingerprint> near(Fingerprint text) {
                return kept.stream()
                        .filter(other -> !Collections.disjoint(other.keys(), text.keys()))
                        .toList();
            }

            @Override
            public String story(String article) {
                return stories.get(article);
            }
        };
        for (Fingerprint text : texts) {
            SortedSet<String> merged = Stories.of(text, index);
            String id = Stories.id(text.article(), merged);
            stories.put(text.article(), id);
            stories.replaceAll((article, story) -> merged.contains(story) ? id : story);
            kept.add(text);
        }
        return stories;
    }

    private static Map<String, String> group(Article... reports) {
        return Stories.all(List.of(reports).stream().map(Fingerprint::of).toList());
    }

    private static String words(int seed, int count) {
        Random random = new Random(seed);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append("w").append(random.nextInt(4000)).append(' ');
        }
        return words.toString();
    }

    private static Article furnished(String id, String menu, String text) {
        String all = menu + "\n" + text;
        return new Article(
                id,
                null,
                null,
                null,
                null,
                null,
                null,
                "en",
                all,
                List.of(org.chancery.model.SourceText.of(all).span(0, menu.length())));
    }

    private static Article text(String id, String text) {
        return report(id, text, null);
    }

    private static Article report(String id, String text, String day) {
        return new Article(id, null, null, null, null, null, day, "en", text, List.of());
    }
}
