package org.chancery.reader.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page tells about its article in embedded JSON-LD (schema.org). All is optional; broken JSON is passed over. */
final class JsonLd {
    private static final JsonLd NONE = new JsonLd(Map.of());

    private final Map<?, ?> article;

    private JsonLd(Map<?, ?> article) {
        this.article = article;
    }

    /**
     * Reads the page's JSON-LD.
     *
     * @param json reads one JSON object; throws {@link IllegalArgumentException} when it is none
     */
    static JsonLd of(Document page, Function<String, Map<String, Object>> json) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<Map<?, ?>> found = parse(script.data(), json).flatMap(JsonLd::findArticle);
            if (found.isPresent()) {
                return new JsonLd(found.get());
            }
        }
        return NONE;
    }

    Optional<String> headline() {
        return text(article.get("headline")).or(() -> text(article.get("name")));
    }

    Optional<String> published() {
        return text(article.get("datePublished")).or(() -> text(article.get("dateCreated")));
    }

    Optional<String> publisher() {
        return name(article.get("publisher")).or(() -> name(article.get("sourceOrganization")));
    }

    /** The authors' names, joined by commas. */
    Optional<String> author() {
        return name(article.get("author"));
    }

    Optional<String> body() {
        return Optional.ofNullable(article.get("articleBody"))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** Arrays at the top are wrapped, since the injected function reads objects only. */
    private static Optional<Map<?, ?>> parse(String source, Function<String, Map<String, Object>> json) {
        String text = source.strip();
        try {
            return Optional.ofNullable(json.apply(text.startsWith("[") ? "{\"@graph\":" + text + "}" : text));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Map<?, ?>> findArticle(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(JsonLd::findArticle)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        if (isArticle(map.get("@type"))) {
            return Optional.of(map);
        }
        return findArticle(map.get("@graph"))
                .or(() -> findArticle(map.get("mainEntity")))
                .or(() -> findArticle(map.get("mainEntityOfPage")));
    }

    private static boolean isArticle(@Nullable Object type) {
        if (type instanceof List<?> list) {
            return list.stream().anyMatch(JsonLd::isArticle);
        }
        return type instanceof String name
                && (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report"));
    }

    private static Optional<String> name(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<String> names = new ArrayList<>();
            list.forEach(one -> name(one).ifPresent(names::add));
            return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
        }
        return value instanceof Map<?, ?> map ? text(map.get("name")) : text(value);
    }

    private static Optional<String> text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(Objects::nonNull)
                    .map(JsonLd::text)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return value instanceof String text
                ? Optional.of(Prose.squeeze(Parser.unescapeEntities(text, false)))
                        .filter(line -> !line.isEmpty())
                : Optional.empty();
    }

    @Override
    public String toString() {
        return article.keySet().stream().map(String::valueOf).sorted().collect(Collectors.joining(",", "JsonLd[", "]"));
    }
}
