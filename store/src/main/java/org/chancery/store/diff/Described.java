package org.chancery.store.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.model.Cause;
import org.chancery.model.Claim;
import org.chancery.model.Code;
import org.chancery.model.Context;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Figure;
import org.chancery.model.Finding;
import org.chancery.model.Reading;
import org.chancery.model.Span;
import org.chancery.model.Tie;
import org.chancery.model.When;
import org.chancery.model.Where;
import org.chancery.store.correction.Findings;
import org.jspecify.annotations.Nullable;

/** The fields of a reading's findings in words, without the ids that each reading gives anew. */
final class Described {

    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Finding> findings = new HashMap<>();

    Described(Reading reading) {
        reading.entities().forEach(entity -> entities.put(entity.id(), entity));
        reading.findings().forEach(finding -> findings.put(finding.id(), finding));
    }

    /** Fields of two findings that are not the same, in the order of the first. */
    static List<Change.Field> differing(Map<String, String> before, Map<String, String> after) {
        List<Change.Field> differing = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            String one = before.get(name);
            String other = after.get(name);
            if (!Objects.equals(one, other)) {
                differing.add(new Change.Field(name, one, other));
            }
        }
        return differing;
    }

    /** Name and content of each field that is not empty. */
    Map<String, String> fields(Finding finding) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (finding instanceof Event event) {
            event(event, fields);
        } else if (finding instanceof Claim claim) {
            claim(claim, fields);
        } else if (finding instanceof Tie tie) {
            tie(tie, fields);
        } else if (finding instanceof Cause cause) {
            put(fields, "cause", end(cause.cause()));
            put(fields, "effect", end(cause.effect()));
            put(fields, "said by", voices(cause.claims()));
        } else if (finding instanceof Figure figure) {
            put(fields, "value", figure.value() == null ? null : figure.value().toString());
            put(fields, "qualifier", figure.qualifier());
            put(fields, "unit", figure.unit());
            put(fields, "of", figure.of() == null ? null : item(figure.of()));
            put(fields, "said by", voices(figure.claims()));
        }
        put(fields, "words", Findings.anchor(finding).text());
        put(fields, "rule", finding.rule());
        return fields;
    }

    private void event(Event event, Map<String, String> fields) {
        put(fields, "type", event.type().code());
        put(fields, "mode", event.mode() == null ? null : event.mode().code());
        put(fields, "cameo", event.cameo());
        put(
                fields,
                "contexts",
                String.join(", ", event.contexts().stream().map(Context::code).toList()));
        put(fields, "status", event.status().code());
        put(fields, "actors", parties(event.actors()));
        put(fields, "recipients", parties(event.recipients()));
        put(fields, "when", when(event.when()));
        put(fields, "where", where(event.where()));
        put(fields, "dead", number(event.dead()));
        put(fields, "injured", number(event.injured()));
        put(fields, "size", number(event.size()));
        put(fields, "said by", voices(event.claims()));
        put(
                fields,
                "check",
                event.check() == null
                        ? null
                        : event.check().kind().code() + " " + event.check().stated());
    }

    private void claim(Claim claim, Map<String, String> fields) {
        put(fields, "speaker", speaker(claim));
        put(fields, "stance", claim.stance().code());
        put(fields, "quotation", claim.quotation().code());
        put(fields, "hedge", claim.hedge() == null ? null : claim.hedge().text());
        put(
                fields,
                "content",
                String.join(" … ", claim.content().stream().map(Span::text).toList()));
        put(fields, "via", claim.via() == null ? null : voices(List.of(claim.via())));
    }

    private void tie(Tie tie, Map<String, String> fields) {
        put(fields, "kind", tie.kind().code());
        put(fields, "from", parties(List.of(tie.from())));
        put(fields, "to", parties(List.of(tie.to())));
        put(fields, "domain", tie.domain());
        put(fields, "degree", tie.degree());
        put(fields, "status", ((Code) tie.status()).code());
        put(fields, "since", tie.since());
        put(fields, "until", tie.until());
        put(fields, "said by", voices(tie.claims()));
    }

    private static void put(Map<String, String> fields, String name, @Nullable String content) {
        if (content != null && !content.isEmpty()) {
            fields.put(name, content);
        }
    }

    private static @Nullable String number(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static @Nullable String when(@Nullable When when) {
        if (when == null) {
            return null;
        }
        return when.start().equals(when.end()) ? when.start() : when.start() + " to " + when.end();
    }

    private static @Nullable String where(@Nullable Where where) {
        if (where == null) {
            return null;
        }
        return where.country() == null ? where.name() : where.name() + ", " + where.country();
    }

    private String parties(List<String> ids) {
        List<String> names = new ArrayList<>();
        for (String id : ids) {
            Entity entity = entities.get(id);
            String name = entity == null ? id : entity.name();
            names.add(entity == null || entity.code() == null ? name : name + " " + entity.code());
        }
        return String.join(", ", names);
    }

    private String speaker(Claim claim) {
        String id = claim.speaker().entity();
        if (id != null) {
            return parties(List.of(id));
        }
        Span span = claim.speaker().span();
        return span == null ? claim.speaker().kind().code() : span.text();
    }

    private String voices(List<String> claims) {
        List<String> voices = new ArrayList<>();
        for (String id : claims) {
            voices.add(findings.get(id) instanceof Claim claim ? speaker(claim) : id);
        }
        return String.join(", ", voices);
    }

    private String end(Cause.End end) {
        if (end.item() != null) {
            return item(end.item());
        }
        return end.span() == null ? "" : end.span().text();
    }

    private String item(String id) {
        Finding finding = findings.get(id);
        if (finding == null) {
            return id;
        }
        String type = Findings.type(finding);
        return (type == null ? org.chancery.json.ToldJson.kind(finding) : type) + " '"
                + Findings.anchor(finding).text() + "'";
    }
}
