package org.chancery.asking;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.json.FindingJson;
import org.chancery.json.FindingJson.Proposal;
import org.chancery.json.ToldJson;
import org.chancery.model.Finding;
import org.chancery.model.Reading;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.model.kept.Correction;
import org.chancery.model.kept.Correction.Action;
import org.chancery.model.kept.Told;
import org.chancery.store.RecordStore;
import org.chancery.store.correction.Corrections;
import org.chancery.store.correction.Edit;
import org.chancery.store.correction.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to be otherwise in the record, before it is known whether that makes sense.
 *
 * @param target key of a finding, or a beginning of it that no other has; to add one, the report
 * @param fields what shall be otherwise, as words: {@code status=planned}
 * @param json the whole finding as it shall be; null where the fields tell
 * @param words the words of the report that tell what was missed; null unless something is added by fields
 * @param who the person
 * @param why the reason
 */
public record Wish(
        Action action,
        String target,
        Map<String, String> fields,
        @Nullable String json,
        @Nullable String words,
        String who,
        String why) {

    public Wish {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        if (who.isBlank()) {
            throw new AskFault("who corrects must be told");
        }
        if (why.isBlank()) {
            throw new AskFault("a correction must give a reason");
        }
    }

    /** The action of that word. */
    public static Action action(String word) {
        for (Action one : Action.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(word.strip().toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        throw new AskFault("'" + word + "' is none of accept, reject, change, add");
    }

    /**
     * Keeps the correction and answers it with its id.
     *
     * @throws AskFault in one line when the wish makes no sense
     */
    public Correction keep(RecordStore record, Instant now) {
        try {
            return record.correct(correction(record, now));
        } catch (IllegalArgumentException senseless) {
            throw new AskFault(String.valueOf(senseless.getMessage()));
        }
    }

    private Correction correction(RecordStore record, Instant now) {
        Named named = new Named(record);
        if (action == Action.ADD) {
            String article = named.article(target);
            Reading reading = present(record, article);
            Proposal added = json == null ? Edit.event(reading, anchor(reading), fields) : FindingJson.read(json);
            return made(article, added.finding(), Findings.type(added.finding()), FindingJson.write(added), now);
        }
        Told<?> told = named.finding(target);
        Finding finding = told.finding();
        String article = told.source().article();
        if (action != Action.CHANGE) {
            return made(article, finding, Findings.type(finding), null, now);
        }
        Proposal changed =
                json == null ? Edit.change(present(record, article), finding, fields) : FindingJson.read(json);
        return made(article, finding, Findings.type(finding), FindingJson.write(changed), now);
    }

    /** The latest reading with what people said before. */
    private static Reading present(RecordStore record, String article) {
        Reading reading =
                record.reading(article).orElseThrow(() -> new AskFault("no reading of " + article + " is kept"));
        return Corrections.apply(reading, record.corrections(article).keySet()).reading();
    }

    private Correction made(
            String article, Finding finding, @Nullable String type, @Nullable String wanted, Instant now) {
        return new Correction(
                "",
                article,
                action,
                ToldJson.kind(finding),
                Findings.anchor(finding),
                type,
                wanted,
                who.strip(),
                now.truncatedTo(ChronoUnit.SECONDS),
                why.strip());
    }

    private Span anchor(Reading reading) {
        if (words == null || words.isEmpty()) {
            throw new AskFault("the words of the report that tell the event are needed");
        }
        String text = reading.article().text();
        int at = text.indexOf(words);
        if (at < 0) {
            throw new AskFault("the report does not say '" + words + "'");
        }
        if (text.indexOf(words, at + 1) >= 0) {
            throw new AskFault("the report says '" + words + "' more than once: give more words");
        }
        return SourceText.of(text).span(at, at + words.length());
    }
}
