package org.chancery.reader.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself. Everything may be null but the list.
 *
 * @param outlets names of the publisher, the best source first
 * @param published ISO 8601 date or date-time
 * @param language the declared language tag
 * @param address the page's own address, if it gives one
 */
record PageMetadata(
        @Nullable String title,
        @Nullable String byline,
        List<String> outlets,
        @Nullable String published,
        @Nullable String language,
        @Nullable String address) {
    private static final int LONGEST_BYLINE = 120;

    /**
     * Collects what the page says.
     *
     * @param hint what its address says of the date; null when nothing
     */
    static PageMetadata of(Document page, JsonLd data, Dates.@Nullable PartialDate hint) {
        List<String> outlets = new ArrayList<>();
        data.publisher().ifPresent(outlets::add);
        meta(page, "og:site_name", "application-name", "dc.publisher", "twitter:site_name")
                .ifPresent(outlets::add);
        return new PageMetadata(
                title(page, data, outlets),
                byline(page, data),
                outlets,
                published(page, data, hint),
                language(page),
                address(page));
    }

    private static @Nullable String title(Document page, JsonLd data, List<String> outlets) {
        List<String> headings = page.select("article h1, main h1, h1").eachText().stream()
                .map(Prose::squeeze)
                .filter(Prose::hasWord)
                .distinct()
                .toList();
        Optional<String> told = data.headline()
                .or(() -> meta(page, "og:title", "twitter:title", "dc.title"))
                .or(() -> Optional.of(Prose.squeeze(page.title())));
        String title = told.filter(Prose::hasWord).orElse(null);
        if (title == null) {
            return headings.isEmpty() ? null : headings.get(0);
        }
        // The heading shown is the cleanest form when the head of the page tells the same with the outlet's name behind
        // it.
        for (String heading : headings) {
            if (title.startsWith(heading) && Prose.words(heading) >= 3) {
                return heading;
            }
        }
        return withoutOutlet(title, outlets);
    }

    /** Cuts " - The Meridian Post" and " | World | Outlet" off a page title. */
    private static String withoutOutlet(String title, List<String> outlets) {
        String result = title;
        for (int cut = lastCut(result); cut > 0; cut = lastCut(result)) {
            String tail = result.substring(cut).replaceFirst("^ [|–—·»-]+ ", "");
            boolean bar = result.charAt(cut + 1) == '|' || result.charAt(cut + 1) == '»';
            boolean outlet = outlets.stream().anyMatch(name -> name.equalsIgnoreCase(tail));
            boolean shortTail = Prose.words(tail) <= 4
                    && Prose.lowerCaseWords(tail) <= 1
                    && Prose.words(result.substring(0, cut)) >= 4;
            if (!outlet && !(shortTail && (bar || outlets.isEmpty()))) {
                break;
            }
            result = result.substring(0, cut).strip();
        }
        return result;
    }

    private static int lastCut(String title) {
        int cut = -1;
        for (String sign : List.of(" | ", " - ", " – ", " — ", " · ", " » ")) {
            cut = Math.max(cut, title.lastIndexOf(sign));
        }
        return cut;
    }

    private static @Nullable String byline(Document page, JsonLd data) {
        return data.author()
                .or(() -> meta(page, "author", "article:author", "dc.creator", "parsely-author", "sailthru.author")
                        .filter(name -> !name.startsWith("http")))
                .or(() -> shownByline(page))
                .map(name -> Byline.named(name).orElse(name))
                .orElse(null);
    }

    private static Optional<String> shownByline(Document page) {
        return page
                .select("[itemprop=author], [rel=author], .byline, .author-name, .article-author, .byline__name,"
                        + " .author")
                .eachText()
                .stream()
                .map(Prose::squeeze)
                .filter(text -> !text.isEmpty() && text.length() < LONGEST_BYLINE)
                .map(text -> text.split(" *[|•·] *", 2)[0])
                .filter(text -> Byline.named(text).isPresent() || Byline.isOfficeOrName(text))
                .findFirst();
    }

    private static @Nullable String published(Document page, JsonLd data, Dates.@Nullable PartialDate hint) {
        return data.published()
                .flatMap(text -> Dates.read(text, hint))
                .or(() -> meta(
                                page,
                                "article:published_time",
                                "og:article:published_time",
                                "datepublished",
                                "date",
                                "dc.date",
                                "dc.date.issued",
                                "pubdate",
                                "publishdate",
                                "publish-date",
                                "parsely-pub-date",
                                "sailthru.date",
                                "dcterms.created",
                                "dcterms.date")
                        .flatMap(text -> Dates.read(text, hint)))
                .or(() -> shownDate(page, hint))
                .orElse(null);
    }

    private static Optional<String> shownDate(Document page, Dates.@Nullable PartialDate hint) {
        for (Element time : page.select(
                "[itemprop=datePublished], time[datetime], time, .date, .published, .timestamp, .article-date,"
                        + " .post-date")) {
            String stated = time.hasAttr("datetime")
                    ? time.attr("datetime")
                    : time.hasAttr("content") ? time.attr("content") : time.text();
            Optional<String> date = stated.length() > LONGEST_BYLINE ? Optional.empty() : Dates.read(stated, hint);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static @Nullable String language(Document page) {
        Element html = page.selectFirst("html[lang]");
        if (html != null && !html.attr("lang").isBlank()) {
            return html.attr("lang").strip();
        }
        return meta(page, "content-language", "og:locale", "language").orElse(null);
    }

    private static @Nullable String address(Document page) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        Optional<String> stated = canonical == null ? meta(page, "og:url") : Optional.of(canonical.attr("href"));
        return stated.filter(address -> address.startsWith("http")).orElse(null);
    }

    /** The content of the first meta tag that bears one of the names, in the order of the names. */
    private static Optional<String> meta(Document page, String... names) {
        for (String name : names) {
            for (Element tag : page.select("meta[content]")) {
                boolean named = name.equalsIgnoreCase(tag.attr("property"))
                        || name.equalsIgnoreCase(tag.attr("name"))
                        || name.equalsIgnoreCase(tag.attr("itemprop"))
                        || name.equalsIgnoreCase(tag.attr("http-equiv"));
                String content = Prose.squeeze(tag.attr("content"));
                if (named && !content.isEmpty()) {
                    return Optional.of(content);
                }
            }
        }
        return Optional.empty();
    }
}
