package org.chancery.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.model.OutletControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final String BODY =
            "Envoys of the two states met in Amman on Monday and agreed to reopen the border crossing that was shut"
                    + " nine years ago.";

    @Test
    void keepsTheTextAsTakenIn() {
        String text = "Border Reopens\r\n\r\n" + BODY + "  \r\n\r\nThe 😀 sign was seen.\t\r\n\r\nRead more\r\n";
        ParsedArticle article = Articles.text("\uFEFF" + text);
        assertThat(article.article().text()).isEqualTo(text);
        assertThat(Articles.readable(article)).containsExactly("Border Reopens", BODY, "The 😀 sign was seen.");
        assertThat(article.article().furniture().get(0).begin())
                .isEqualTo(text.codePointCount(0, text.indexOf("Read more")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Border Reopens After Nine Years\n\n",
                "Border Reopens After Nine Years\n",
                "Will the border reopen?\n\n",
                "Border reopens, says U.S.\n\n",
                "World\n\nBorder Reopens After Nine Years\n\n",
                "Home > World\nBorder Reopens\n\n",
                "# Border Reopens\n\n",
                "4 May 2023\n\nBorder Reopens\n\n",
                "MORE TROOPS LEAVE THE BORDER\n\n",
                "Explainer: Why the border reopens\n\n"
            })
    void findsHeadlines(String head) {
        ParsedArticle article = Articles.text(head + BODY + "\n\nIt opens in May.\n");
        assertThat(article.titleRange()).isNotNull();
        assertThat(Articles.readable(article)).hasSize(3).contains(BODY);
        assertThat(article.article().title().toLowerCase(java.util.Locale.ROOT)).containsAnyOf("border");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The border was reopened on Monday.\n\n",
                "MINSK, Dec 4 (Wire) -- Talks began\n\n",
                "The minister said that day:\n\nNo, and then\n"
            })
    void takesNoFirstSentenceForOne(String head) {
        assertThat(Articles.text(head + BODY).article().title()).isNotEqualTo(head.strip());
    }

    @Test
    void leavesWrappedLinesWhole() {
        String text = "Envoys of the two states met in Amman on Monday and agreed to reopen the\n"
                + "border crossing that was shut nine years ago. The Ministry of Foreign\n"
                + "Affairs in Amman called it a step ahead. Traders on both sides of the\n"
                + "River said they had waited for it.\n\n"
                + "The crossing opens in May.\n";
        ParsedArticle article = Articles.text(text);
        assertThat(article.titleRange()).isNull();
        assertThat(article.article().title()).isNull();
        assertThat(Articles.readable(article)).hasSize(2);
    }

    @Test
    void readsBylineAndDateBelowTheHeadline() {
        ParsedArticle article = Articles.text("Border Reopens\nBy Ana Kovac\n4 December 2023\n\n" + BODY);
        assertThat(article.article().byline()).isEqualTo("Ana Kovac");
        assertThat(article.article().published()).isEqualTo("2023-12-04");
        assertThat(Articles.frontMatter(article)).containsExactly("By Ana Kovac", "4 December 2023");
        assertThat(Articles.furniture(article)).isEmpty();
        assertThat(Articles.readable(article)).containsExactly("Border Reopens", BODY);
    }

    @Test
    void readsTheOfficeOfAPressRelease() {
        ParsedArticle article = Articles.text("Talks on the Border\n\nOffice of the Spokesperson\n\n" + BODY);
        assertThat(article.article().byline()).isEqualTo("Office of the Spokesperson");
        assertThat(Articles.readable(article)).containsExactly("Talks on the Border", BODY);
    }

    @Test
    void readsBylineAndDateOnOneLine() {
        ParsedArticle article = Articles.text("Border Reopens\n\nAna Kovac | 4 December 2023 | 10:00\n\n" + BODY);
        assertThat(article.article().byline()).isEqualTo("Ana Kovac");
        assertThat(article.article().published()).isEqualTo("2023-12-04");
    }

    @Test
    void keepsTheStandfirst() {
        ParsedArticle article =
                Articles.text("Border Reopens\n\nTraders hail step after nine years\n\nBy Ana Kovac\n\n" + BODY);
        assertThat(Articles.readable(article))
                .containsExactly("Border Reopens", "Traders hail step after nine years", BODY);
        assertThat(article.article().byline()).isEqualTo("Ana Kovac");
    }

    @Test
    void skipsTheDatelineAndTakesAgencyAndDate() {
        Report report = new Report(
                "a",
                new Report.Text("Border Reopens\n\nAMMAN, Dec 30 (Xinhua) -- " + BODY),
                "r1",
                null,
                null,
                null,
                null,
                "https://a.example/2024/01/01/x");
        ParsedArticle article = Articles.parse(report);
        assertThat(Articles.readable(article)).containsExactly("Border Reopens", BODY);
        assertThat(Articles.frontMatter(article)).containsExactly("AMMAN, Dec 30 (Xinhua) --");
        assertThat(article.article().published()).isEqualTo("2023-12-30");
        assertThat(article.article().ref()).isEqualTo("r1");
        assertThat(article.article().outlet().name()).isEqualTo("a.example");
        assertThat(Articles.text("Border Reopens\n\nAMMAN, Dec 30 (Xinhua) -- " + BODY)
                        .article()
                        .outlet()
                        .country())
                .isEqualTo("CHN");
        assertThat(Articles.text("Border Reopens\n\nAMMAN, Dec 30 (Xinhua) -- " + BODY)
                        .article()
                        .published())
                .isNull();
    }

    @Test
    void takesTheCallersWordFirst() {
        Report report = new Report(
                "a",
                new Report.Text("Border Reopens\n\n" + BODY),
                null,
                "Another title",
                "The Meridian Post",
                "A. K.",
                "May 3, 2021",
                null);
        ParsedArticle article = Articles.parse(report);
        assertThat(article.article().title()).isEqualTo("Another title");
        assertThat(article.titleRange().of(article.article().text())).isEqualTo("Border Reopens");
        assertThat(article.article().byline()).isEqualTo("A. K.");
        assertThat(article.article().published()).isEqualTo("2021-05-03");
        assertThat(article.article().outlet().control()).isEqualTo(OutletControl.UNKNOWN);
        assertThat(article.article().outlet().country()).isNull();
    }

    @Test
    void readsALineWithoutMore() {
        ParsedArticle article = Articles.text("Poland condemned Hungary on Monday.");
        assertThat(Articles.readable(article)).containsExactly("Poland condemned Hungary on Monday.");
        assertThat(article.article().title()).isNull();
        assertThat(article.article().outlet()).isNull();
        assertThat(Articles.readable(Articles.text("Poland condemns Hungary")))
                .containsExactly("Poland condemns Hungary");
    }

    @Test
    void leavesOutWhatFollowsTheReport() {
        String text = "Border Reopens\n\n" + BODY
                + "Previous articleNew Bridge In Porto\n"
                + "Next articleRain\n\n"
                + "Related articles\n"
                + "Harvest Fails\n\n"
                + "Ten Dinners\n\n"
                + "3 Comments\n\n"
                + "I do not think it will last at all.\n";
        ParsedArticle article = Articles.text(text);
        assertThat(Articles.readable(article)).containsExactly("Border Reopens", BODY);
        assertThat(Articles.furniture(article)).hasSize(1);
    }

    @Test
    void readsAPageCopiedWithoutEmptyLines() {
        String top = "NEWS\n"
                + "Middle East\n"
                + "4 hours ago\n"
                + "Iran and Saudi Arabia reopen embassies\n"
                + "Ministers sign deal after two years of talks\n"
                + "By\n"
                + "Ana Kovac\n"
                + "Published: 10 March 2023, 14:05 GMT\n"
                + "Share\n"
                + "Save\n";
        String bottom = "\n"
                + "Image source, Presidency\n"
                + "The deal follows four days of secret talks.\n"
                + "You may also like\n"
                + "Why oil prices fell\n"
                + "The ministers will meet again in May.\n"
                + "Related topics\n"
                + "Iran\n";
        ParsedArticle article = Articles.text(top + BODY + bottom);
        assertThat(article.article().title()).isEqualTo("Iran and Saudi Arabia reopen embassies");
        assertThat(article.article().byline()).isEqualTo("Ana Kovac");
        assertThat(article.article().published()).isEqualTo("2023-03-10");
        assertThat(Articles.readable(article))
                .containsExactly(
                        "Iran and Saudi Arabia reopen embassies",
                        "Ministers sign deal after two years of talks",
                        BODY,
                        "The deal follows four days of secret talks.",
                        "The ministers will meet again in May.");
    }

    @Test
    void readsAPressReleaseWithItsHead() {
        ParsedArticle article = Articles.text(
                "Press Release\n\nMinistry of Foreign Affairs\nNairobi, 3 June 2022\n\nStatement on the border\n\n"
                        + BODY + "\n\n-END-\n");
        assertThat(article.article().title()).isEqualTo("Statement on the border");
        assertThat(article.article().published()).isEqualTo("2022-06-03");
        assertThat(Articles.readable(article)).containsExactly("Statement on the border", BODY);
    }

    @Test
    void joinsALineThatBreaksOffInASentence() {
        assertThat(Articles.readable(Articles.text(
                        "Grain deal extended\n\nRussia let grain leave ports on the\nBlack Sea, Turkey said.")))
                .hasSize(2);
    }

    @Test
    void idIgnoresLayoutOnly() {
        String id = Articles.text("Border Reopens\n\n" + BODY).article().id();
        assertThat(id).matches("sha256:[0-9a-f]{64}");
        assertThat(Articles.text("Border  Reopens\r\n" + BODY + "\n").article().id())
                .isEqualTo(id);
        assertThat(Articles.text("Border Reopens\n\n" + BODY + "!").article().id())
                .isNotEqualTo(id);
        assertThat(Articles.text("Cafe\u0301 talks\n\n" + BODY).article().id())
                .isEqualTo(Articles.text("Caf\u00e9 talks\n\n" + BODY).article().id());
    }
}
