package org.chancery.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.model.Span;

/** Helpers: parse a text or page, and check what must hold of every result. */
final class Articles {
    static final OutletDirectory OUTLETS = name -> switch (name.toLowerCase(java.util.Locale.ROOT)) {
        case "xinhua", "news.cn" -> Optional.of(new Outlet("Xinhua News Agency", "CHN", OutletControl.STATE));
        default -> Optional.empty();
    };
    static final ArticleParser PARSER = new ArticleParser(OUTLETS, TestJson::object);

    private Articles() {}

    static ParsedArticle text(String text) {
        return parse(Report.ofText("test", text));
    }

    static ParsedArticle page(String html) {
        return parse(Report.ofPage("test", html, null));
    }

    static ParsedArticle parse(Report report) {
        Parsed parsed = PARSER.parse(report);
        assertThat(parsed).as("%s", parsed).isInstanceOf(Parsed.Read.class);
        ParsedArticle article = ((Parsed.Read) parsed).article();
        check(article);
        return article;
    }

    static String fault(Report report) {
        Parsed parsed = PARSER.parse(report);
        assertThat(parsed).isInstanceOf(Parsed.Unreadable.class);
        assertThat(((Parsed.Unreadable) parsed).fault().input()).isEqualTo(report.input());
        return ((Parsed.Unreadable) parsed).fault().fault();
    }

    /** Slices agree; ranges are sorted, trimmed and apart; nothing readable is furniture or front matter. */
    private static void check(ParsedArticle article) {
        String text = article.source().text();
        assertThat(article.article().text()).isEqualTo(text);
        for (Span span : article.article().furniture()) {
            assertThat(article.source().slices(span)).isTrue();
        }
        checkOrder(article.readable(), text);
        checkOrder(article.frontMatter(), text);
        for (Range read : article.readable()) {
            assertThat(article.frontMatter()).noneMatch(read::overlaps);
        }
        if (article.titleRange() != null) {
            assertThat(article.readable().get(0)).isEqualTo(article.titleRange());
        }
    }

    private static void checkOrder(List<Range> ranges, String text) {
        int last = 0;
        for (Range range : ranges) {
            assertThat(range.begin()).isGreaterThanOrEqualTo(last);
            assertThat(range.of(text)).isEqualTo(range.of(text).strip()).isNotEmpty();
            last = range.end();
        }
    }

    static List<String> readable(ParsedArticle article) {
        return article.readable().stream()
                .map(range -> range.of(article.source().text()))
                .toList();
    }

    static List<String> furniture(ParsedArticle article) {
        return article.article().furniture().stream().map(Span::text).toList();
    }

    static List<String> frontMatter(ParsedArticle article) {
        return article.frontMatter().stream()
                .map(range -> range.of(article.source().text()))
                .toList();
    }
}
