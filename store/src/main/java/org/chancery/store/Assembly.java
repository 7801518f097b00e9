package org.chancery.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.Article;
import org.chancery.model.Cause;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Figure;
import org.chancery.model.Finding;
import org.chancery.model.Reading;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** Makes findings stand alone: with their source, parties, claims, and the sentence that tells them. */
public final class Assembly {

    private final Reading reading;
    private final Article article;
    private final SourceText text;
    private final List<int[]> sentences;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();

    /** Makes ready the findings of a reading. */
    public Assembly(Reading reading) {
        this.reading = reading;
        this.article = reading.article();
        this.text = SourceText.of(article.text());
        this.sentences = Sentences.of(article.text());
        reading.entities().forEach(entity -> entities.put(entity.id(), entity));
        reading.findings().forEach(finding -> findings.put(finding.id(), finding));
    }

    /** The findings of a reading, in its order; each event is named by itself as an event across reports. */
    public static List<Told<?>> of(Reading reading, Source source) {
        return new Assembly(reading).all(source);
    }

    public Reading reading() {
        return reading;
    }

    /** All findings, in the order of the reading; each event is named by itself as an event across reports. */
    public List<Told<?>> all(Source source) {
        List<Told<?>> all = new ArrayList<>();
        for (Finding finding : findings.values()) {
            String event = finding instanceof Event ? alone(source, finding.id()) : null;
            all.add(told(finding, source, event, null));
        }
        return List.copyOf(all);
    }

    /** Name of an event that no other report tells. */
    public static String alone(Source source, String finding) {
        return source.article() + "/" + source.edition() + "/" + finding;
    }

    /** One finding of that id; null when the reading has none. */
    public @Nullable Told<?> told(
            String finding, Source source, @Nullable String event, @Nullable Correction correction) {
        Finding found = findings.get(finding);
        return found == null ? null : told(found, source, event, correction);
    }

    private Told<Finding> told(
            Finding finding, Source source, @Nullable String event, @Nullable Correction correction) {
        List<Finding> about = about(finding);
        List<Claim> claims = claims(finding);
        int[] passage = range(finding);
        String words = article.text();
        return new Told<>(
                finding,
                source,
                parties(finding, about, claims),
                claims,
                words.substring(passage[0], passage[1]),
                text.codePoint(passage[0]),
                event,
                correction,
                about);
    }

    private List<Finding> about(Finding finding) {
        List<@Nullable String> ids = new ArrayList<>();
        if (finding instanceof Cause cause) {
            ids.add(cause.cause().item());
            ids.add(cause.effect().item());
        } else if (finding instanceof Figure figure) {
            ids.add(figure.of());
        }
        Set<Finding> about = new LinkedHashSet<>();
        for (String id : ids) {
            Finding end = id == null ? null : findings.get(id);
            if (end != null) {
                about.add(end);
            }
        }
        return List.copyOf(about);
    }

    private List<Claim> claims(Finding finding) {
        Map<String, Claim> found = new LinkedHashMap<>();
        for (String id : finding.claims()) {
            String next = id;
            while (next != null && !found.containsKey(next) && findings.get(next) instanceof Claim claim) {
                found.put(next, claim);
                next = claim.via();
            }
        }
        found.remove(finding.id());
        return List.copyOf(found.values());
    }

    private List<Entity> parties(Finding finding, List<Finding> about, List<Claim> claims) {
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(List.of(finding), about, claims).flatMap(List::stream).forEach(part -> {
            ids.addAll(part.doers());
            ids.addAll(part.targets());
        });
        List<Entity> parties = new ArrayList<>();
        for (String id : ids) {
            Entity entity = entities.get(id);
            if (entity != null) {
                parties.add(entity);
            }
        }
        return parties;
    }

    /** Begin and end of the passage of a finding in the article's text, in UTF-16. */
    public int[] range(Finding finding) {
        Span span = finding instanceof Event event
                ? event.trigger()
                : finding.evidence().get(0);
        int begin = text.utf16(span.begin());
        int end = text.utf16(span.end());
        int[] range = {begin, end};
        for (int i = firstBehind(begin); i < sentences.size() && sentences.get(i)[0] < end; i++) {
            range[0] = Math.min(range[0], sentences.get(i)[0]);
            range[1] = Math.max(range[1], sentences.get(i)[1]);
        }
        return range;
    }

    /** The first sentence that ends behind that place. */
    private int firstBehind(int place) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle)[1] <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
