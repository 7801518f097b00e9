package org.chancery.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {
    private static final String ONE =
            "Envoys of the two states met in Amman on Monday and agreed to reopen the border crossing.";
    private static final String TWO =
            "The crossing was shut nine years ago after a raid in which eleven soldiers were killed.";
    private static final String THREE =
            "Traders welcomed the step, but the opposition called it a surrender and left the chamber.";

    private static ParsedArticle body(String head, String body) {
        return Articles.page("<html><head>" + head + "</head><body>" + body + "</body></html>");
    }

    private static String paragraphs() {
        return "<p>" + ONE + "</p><p>" + TWO + "</p><p>" + THREE + "</p>";
    }

    @Test
    void setsTheTitleBeforeTheParagraphs() {
        ParsedArticle article = body("<title>Border reopens</title>", "<h1>Border reopens</h1>" + paragraphs());
        assertThat(article.article().text()).isEqualTo(String.join("\n\n", "Border reopens", ONE, TWO, THREE));
        assertThat(article.titleRange()).isEqualTo(new Range(0, 14));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<title>Border reopens after nine years - The Meridian Post</title># ",
                "<title>Border reopens after nine years | World | The Meridian Post</title># ",
                "<title>x</title><meta property='og:title' content='Border reopens after nine years'># ",
                "<title>Border reopens after nine years - Post</title><meta property='og:site_name' content='Post'># ",
                "<title>The Meridian Post</title><script"
                        + " type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"Border reopens after"
                        + " nine years\"}]</script># ",
                "<title>Border reopens after nine years - Meridian</title>#<h1>Border reopens after nine years</h1>",
                "<script type='application/ld+json'>{broken</script>#<h1>Border reopens after nine years</h1>"
            })
    void findsTheTitle(String head, String heading) {
        ParsedArticle article = body(head, (heading == null ? "" : heading) + paragraphs());
        assertThat(article.article().title()).isEqualTo("Border reopens after nine years");
        assertThat(Articles.readable(article)).containsExactly("Border reopens after nine years", ONE, TWO, THREE);
    }

    @Test
    void keepsADashThatBelongsToTheTitle() {
        ParsedArticle article = body(
                "<meta property='og:title' content='Border reopens - what happens now in the north'><meta"
                        + " property='og:site_name' content='Post'>",
                paragraphs());
        assertThat(article.article().title()).isEqualTo("Border reopens - what happens now in the north");
    }

    @Test
    void leavesFurnitureOut() {
        String page =
                "<nav><a href=/>Home</a><a href=/w>World</a></nav><div class='cookie-notice'><p>We use cookies to give"
                        + " you a good time on our site.</p></div><div class='social-share'><p>Share</p></div><p>" + ONE
                        + "</p><figure><img><figcaption>Envoys shake hands in Amman.</figcaption></figure>"
                        + "<p>" + TWO
                        + "</p><p><a href=/x>Read more: Why the north is angry</a></p><div"
                        + " class=ad>Advertisement</div><p>Advertisement</p><p>"
                        + THREE + "</p><h3>Related articles</h3><ul><li><a href=/1>Harvest fails in the south for a"
                        + " third time</a></li><li><a href=/2>Ten cheap dinners</a></li></ul><div"
                        + " id=comments><p>I do not think that this will last very long at"
                        + " all.</p></div><footer><p>Copyright 2023 The Meridian Post. All rights"
                        + " reserved.</p></footer>";
        ParsedArticle article = body("<title>Border reopens</title>", page);
        assertThat(article.article().text()).isEqualTo(String.join("\n\n", "Border reopens", ONE, TWO, THREE));
        assertThat(article.article().furniture()).isEmpty();
    }

    @Test
    void marksFurnitureGluedToTheReport() {
        ParsedArticle article = body(
                "<title>Border reopens</title>",
                "<p>" + ONE + "</p><p>" + TWO + " Read more</p><p>" + THREE + "Previous articleTen Dinners</p>");
        assertThat(Articles.furniture(article)).containsExactly("Read more", "Previous articleTen Dinners");
        assertThat(Articles.readable(article)).containsExactly("Border reopens", ONE, TWO, THREE);
    }

    @Test
    void readsPagesLaidOutWithTablesAndBreaks() {
        String page = "<table><tr><td><a href=/1>Home</a><br><a href=/2>News</a></td><td>" + ONE + "<br><br>" + TWO
                + "<br/>&nbsp;<br/>" + THREE + "</td></tr></table>";
        assertThat(Articles.readable(body("<title>Border reopens</title>", page)))
                .containsExactly("Border reopens", ONE, TWO, THREE);
    }

    @Test
    void readsParagraphsInSeveralBoxes() {
        String page =
                "<div class=story><div class=box><p>" + ONE + "</p></div><div class='ad-box'>Ad</div><div class=box><p>"
                        + TWO + "</p></div><div class=box><p>" + THREE + "</p></div></div><div class=other><a"
                        + " href=/1>Harvest fails in the south for a"
                        + " third time in a row, farmers say</a></div>";
        assertThat(Articles.readable(body("<title>Border reopens</title>", page)))
                .containsExactly("Border reopens", ONE, TWO, THREE);
    }

    @Test
    void readsAPageWrappedInAForm() {
        assertThat(Articles.readable(
                        body("<title>Border reopens</title>", "<form><div>" + paragraphs() + "</div><input></form>")))
                .hasSize(4);
    }

    @Test
    void keepsABoxWithAnUnluckyName() {
        assertThat(Articles.readable(body(
                        "<title>Border reopens</title>",
                        "<div class='content has-sidebar ads-enabled'>" + paragraphs() + "</div>")))
                .hasSize(4);
    }

    @Test
    void keepsSubheadingsAndLists() {
        String page = "<p>" + ONE
                + "</p><h2>What was agreed</h2><ul><li>The crossing opens on the first of May.</li><li>Visas will be"
                + " free.</li></ul><p>"
                + THREE + "</p><h2>More stories</h2>";
        assertThat(Articles.readable(body("<title>Border reopens</title>", page)))
                .containsExactly(
                        "Border reopens",
                        ONE,
                        "What was agreed",
                        "The crossing opens on the first of May.",
                        "Visas will be free.",
                        THREE);
    }

    @Test
    void takesTheTextOfTheMetadataWhereThePageHidesIt() {
        String head = "<script"
                + " type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Border"
                + " reopens\",\"articleBody\":\""
                + ONE + "\\n\\n" + TWO + "\\n" + THREE + "\"}]}</script>";
        assertThat(Articles.readable(body(head, "<p>Please sign in to go on with this story now.</p>")))
                .containsExactly("Border reopens", ONE, TWO, THREE);
    }

    @Test
    void readsTheMetadata() {
        String head = "<link rel=canonical href='https://www.post.example/2023/12/04/border'><script"
                + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Border"
                + " reopens\",\"datePublished\":\"2023-12-04T10:00:00+01:00\",\"author\":[{\"name\":\"Ana"
                + " Kovac\"},{\"name\":\"Imre Toth\"}],\"publisher\":{\"name\":\"Xinhua\"}}</script>";
        ParsedArticle article = body(head, paragraphs());
        assertThat(article.article().published()).isEqualTo("2023-12-04T10:00+01:00");
        assertThat(article.article().byline()).isEqualTo("Ana Kovac, Imre Toth");
        assertThat(article.article().outlet().name()).isEqualTo("Xinhua News Agency");
        assertThat(article.article().url()).isEqualTo("https://www.post.example/2023/12/04/border");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<meta property='article:published_time' content='2023-12-04'>#",
                "<link rel=canonical href='https://post.example/2023/12/04/border'>#",
                "#<time datetime='2023-12-04'>yesterday</time>",
                "#<span class=date>4 December 2023</span>",
                "#<p>4 December 2023</p>"
            })
    void findsTheDate(String head, String shown) {
        ParsedArticle article = body(
                "<title>Border reopens</title>" + (head == null ? "" : head),
                (shown == null ? "" : shown) + paragraphs());
        assertThat(article.article().published()).isEqualTo("2023-12-04");
    }

    @Test
    void findsOutletByHost() {
        ParsedArticle article =
                Articles.parse(Report.ofPage("a", "<p>" + ONE + "</p>", "https://english.news.cn/20231204/abc/c.html"));
        assertThat(article.article().outlet().country()).isEqualTo("CHN");
        assertThat(article.article().published()).isEqualTo("2023-12-04");
        assertThat(article.article().title()).isNull();
    }

    @Test
    void survivesWhatIsHardlyAPage() {
        for (String page : List.of(
                "<p>" + ONE,
                ONE,
                "<html><body>" + ONE + "<div><div><div>",
                "<!-- x --><article>" + ONE + "</article></html></html>")) {
            assertThat(Articles.readable(Articles.page(page))).containsExactly(ONE);
        }
    }

    @Test
    void refusesAPageInAnotherLanguage() {
        String german =
                "<html lang=en><body><p>Die Außenminister der beiden Staaten haben sich am Montag in Wien getroffen"
                        + " und über die Lage an der Grenze gesprochen, teilte das Ministerium mit.</p></body></html>";
        assertThat(Articles.fault(Report.ofPage("a", german, null))).contains("German");
    }
}
