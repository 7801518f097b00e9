package org.chancery.reader.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chancery.model.Article;
import org.chancery.model.Fault;
import org.chancery.model.Outlet;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Makes a report readable: {@link Report} to {@link Parsed}. Bad input is no exception but {@link Parsed.Unreadable}.
 * Keeps nothing between reports; safe for many threads if what it is given is.
 */
public final class ArticleParser {
    /** The largest report taken, in bytes (for decoded text in characters). */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final Pattern PAGE_SIGNS = Pattern.compile(
            "(?is)\\s*(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body|\\?xml[^>]*>\\s*<(?:!doctype )?html)\\b.*");
    private static final int SNIFFED = 2000;

    private final OutletFinder outlets;
    private final Function<String, Map<String, Object>> json;
    private final Furniture furniture = new Furniture(FurnitureRules.shipped());

    /**
     * A parser.
     *
     * @param outlets who publishes what
     * @param json reads one JSON object (for the metadata in pages); throws {@link IllegalArgumentException} when it is none
     */
    public ArticleParser(OutletDirectory outlets, Function<String, Map<String, Object>> json) {
        this.outlets = new OutletFinder(outlets);
        this.json = Objects.requireNonNull(json, "json");
    }

    /** The article in a report, or the one line that says why there is none. */
    public Parsed parse(Report report) {
        if (report.content() instanceof Report.Raw raw) {
            return parseBytes(report, raw);
        }
        return report.content() instanceof Report.Page page
                ? parsePage(report, page.html())
                : parseText(report, ((Report.Text) report.content()).value());
    }

    private Parsed parseBytes(Report report, Report.Raw raw) {
        if (raw.bytes().length == 0) {
            return unreadable(report, "is empty");
        }
        if (raw.bytes().length > LARGEST) {
            return tooLarge(report, raw.bytes().length);
        }
        Decoder.Decoded decoded = Decoder.decode(raw.bytes(), raw.charset(), raw.kind() != Report.Raw.Kind.TEXT);
        String fault = decoded.fault();
        if (fault != null) {
            return unreadable(report, fault);
        }
        String text = decoded.text();
        boolean page =
                raw.kind() == Report.Raw.Kind.PAGE || (raw.kind() == Report.Raw.Kind.UNKNOWN && looksLikePage(text));
        return page ? parsePage(report, text) : parseText(report, text);
    }

    /** Whether a decoded text is the source of a web page. */
    static boolean looksLikePage(String text) {
        return PAGE_SIGNS
                .matcher(text.substring(0, Math.min(text.length(), SNIFFED)))
                .matches();
    }

    private Parsed parseText(Report report, String taken) {
        String text = taken.startsWith("\uFEFF") ? taken.substring(1) : taken;
        Optional<Parsed> fault = checkText(report, text);
        if (fault.isPresent()) {
            return fault.get();
        }
        return checkLanguage(report, text, null).orElseGet(() -> read(report, text, null));
    }

    private Parsed parsePage(Report report, String html) {
        Optional<Parsed> fault = checkText(report, html);
        if (fault.isPresent()) {
            return fault.get();
        }
        Document page = Jsoup.parse(html, report.url() == null ? "" : report.url());
        JsonLd data = JsonLd.of(page, json);
        PageMetadata metadata = PageMetadata.of(page, data, dateHint(report, page.location()));
        List<String> paragraphs = new PageText(furniture)
                .paragraphs(page, metadata.title(), data.body().orElse(null));
        if (paragraphs.isEmpty()) {
            return unreadable(report, "is a page without a report's text");
        }
        String body = String.join("\n\n", paragraphs);
        String text = metadata.title() == null ? body : metadata.title() + "\n\n" + body;
        return checkLanguage(report, body, metadata.language()).orElseGet(() -> read(report, text, metadata));
    }

    private static Optional<Parsed> checkText(Report report, String text) {
        if (text.isBlank()) {
            return Optional.of(unreadable(report, "is empty"));
        }
        if (text.length() > LARGEST) {
            return Optional.of(tooLarge(report, text.length()));
        }
        return text.codePoints().anyMatch(Character::isLetter)
                ? Optional.empty()
                : Optional.of(unreadable(report, "holds no words"));
    }

    private static Optional<Parsed> checkLanguage(Report report, String text, @Nullable String declared) {
        Optional<String> language = Languages.of(text, declared);
        if (language.isEmpty()) {
            return Optional.of(unreadable(report, "is in a language that could not be told; only English is read"));
        }
        String code = language.get();
        return code.equals(Languages.ENGLISH)
                ? Optional.empty()
                : Optional.of(
                        unreadable(report, "is in " + Languages.name(code) + " (" + code + "); only English is read"));
    }

    /** Puts the article together; {@code page} is null for plain text. */
    private Parsed read(Report report, String text, @Nullable PageMetadata page) {
        SourceText source = SourceText.of(text);
        String knownTitle = page == null || page.title() == null ? report.title() : page.title();
        TextLayout layout = TextLayout.of(text, knownTitle, furniture);
        Article article = new Article(
                ArticleId.of(text),
                report.ref(),
                address(report, page),
                firstOf(
                        report.title(),
                        page == null ? null : page.title(),
                        layout.title() == null
                                ? null
                                : Prose.squeeze(layout.title().of(text))),
                firstOf(
                        report.byline(),
                        page == null ? null : page.byline(),
                        layout.front().byline()),
                outlet(report, page, layout),
                published(report, page, layout),
                Languages.ENGLISH,
                text,
                spans(source, layout.furniture()));
        return new Parsed.Read(
                new ParsedArticle(article, source, layout.readable(), layout.title(), layout.frontRanges()));
    }

    private static @Nullable String address(Report report, @Nullable PageMetadata page) {
        return firstOf(report.url(), page == null ? null : page.address());
    }

    private @Nullable Outlet outlet(Report report, @Nullable PageMetadata page, TextLayout layout) {
        List<String> names = new ArrayList<>();
        if (report.outlet() != null && !report.outlet().isBlank()) {
            return outlets.known(report.outlet().strip());
        }
        if (page != null) {
            names.addAll(page.outlets());
        }
        return outlets.find(names, address(report, page), layout.front().agency());
    }

    private static @Nullable String published(Report report, @Nullable PageMetadata page, TextLayout layout) {
        Dates.PartialDate hint = dateHint(report, page == null ? null : page.address());
        return Dates.read(report.published(), hint)
                .or(() -> Optional.ofNullable(page == null ? null : page.published()))
                .or(() -> Dates.read(layout.front().date(), hint))
                .or(() -> Optional.ofNullable(
                        hint == null || hint.date() == null ? null : hint.date().toString()))
                .orElse(null);
    }

    private static Dates.@Nullable PartialDate dateHint(Report report, @Nullable String otherAddress) {
        return Dates.inAddress(report.url())
                .or(() -> Dates.inAddress(otherAddress))
                .orElse(null);
    }

    private static List<Span> spans(SourceText source, List<Range> ranges) {
        return ranges.stream()
                .map(range -> source.span(range.begin(), range.end()))
                .toList();
    }

    private static @Nullable String firstOf(@Nullable String... values) {
        for (@Nullable String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    private static Parsed tooLarge(Report report, long size) {
        return unreadable(
                report,
                "is too large: " + size / (1024 * 1024) + " MB, at most " + LARGEST / (1024 * 1024) + " MB are read");
    }

    private static Parsed unreadable(Report report, String fault) {
        return new Parsed.Unreadable(new Fault(report.input(), fault));
    }
}
