package org.chancery.store.correction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.json.FindingJson.Proposal;
import org.chancery.model.Cause;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Figure;
import org.chancery.model.Finding;
import org.chancery.model.Reading;
import org.chancery.model.Span;
import org.chancery.model.Tie;
import org.chancery.model.kept.Correction;
import org.jspecify.annotations.Nullable;

/** Puts a finding as a person wants it into a reading, which checks itself when it is made. For one proposal. */
final class Merge {

    private Reading reading;
    private final List<Entity> entities;
    private final Map<String, String> ids = new HashMap<>();

    Merge(Reading reading) {
        this.reading = reading;
        this.entities = new ArrayList<>(reading.entities());
    }

    Reading reading() {
        return reading;
    }

    /**
     * Puts it in.
     *
     * @param replaced what it stands for; empty when it was missed
     * @return its id in the reading
     * @throws IllegalArgumentException in one line, when the text does not show it or it refers to what is not there
     */
    String with(Proposal proposal, Correction correction, Optional<Finding> replaced) {
        String rule = rule(correction.who());
        for (Entity entity : proposal.entities()) {
            ids.put(entity.id(), placed(entity, rule));
        }
        String id = replaced.map(Finding::id).orElseGet(() -> free(letter(proposal.finding())));
        List<String> voices = replaced.map(Finding::claims).orElseGet(() -> around(correction.anchor()));
        Finding made = made(proposal.finding(), id, voices, rule);
        try {
            reading = new Reading(
                    reading.article(),
                    entities,
                    put(reading.events(), Event.class, made),
                    put(reading.claims(), Claim.class, made),
                    put(reading.ties(), Tie.class, made),
                    put(reading.causes(), Cause.class, made),
                    put(reading.figures(), Figure.class, made),
                    reading.reader());
        } catch (IllegalStateException inconsistent) {
            throw new IllegalArgumentException(inconsistent.getMessage(), inconsistent);
        }
        return id;
    }

    /** The rule of what a person says: {@code person/jane-roe}. */
    static String rule(String who) {
        StringBuilder name = new StringBuilder();
        String plain = Normalizer.normalize(who.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            boolean kept = sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9' || sign == '.' || sign == '_';
            boolean accent = Character.getType(sign) == Character.NON_SPACING_MARK;
            if (kept) {
                name.append(sign);
            } else if (!accent && !name.isEmpty() && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        }
        return "person/" + (name.isEmpty() ? "unnamed" : name);
    }

    private static <T extends Finding> List<T> put(List<T> there, Class<T> kind, Finding made) {
        if (!kind.isInstance(made)) {
            return there;
        }
        List<T> with = new ArrayList<>();
        boolean replaced = false;
        for (T finding : there) {
            boolean same = finding.id().equals(made.id());
            with.add(same ? kind.cast(made) : finding);
            replaced |= same;
        }
        if (!replaced) {
            with.add(kind.cast(made));
        }
        return with;
    }

    /** The id of the reading's entity of that name and code; a new one when there is none. */
    private String placed(Entity entity, String rule) {
        for (Entity there : entities) {
            if (there.name().equalsIgnoreCase(entity.name()) && Objects.equals(there.country(), entity.country())) {
                return there.id();
            }
        }
        String id = free("n");
        entities.add(new Entity(
                id,
                entity.name(),
                entity.kind(),
                entity.country(),
                entity.sectors(),
                entity.code(),
                entity.role(),
                entity.resolvedBy(),
                entity.mentions(),
                rule));
        return id;
    }

    private String free(String letter) {
        int number = 1;
        List<String> taken = new ArrayList<>(entities.stream().map(Entity::id).toList());
        reading.findings().map(Finding::id).forEach(taken::add);
        while (taken.contains(letter + number)) {
            number++;
        }
        return letter + number;
    }

    private static String letter(Finding finding) {
        if (finding instanceof Event) {
            return "e";
        }
        if (finding instanceof Claim) {
            return "c";
        }
        if (finding instanceof Tie) {
            return "t";
        }
        return finding instanceof Cause ? "x" : "f";
    }

    /** The claim whose content holds the words most closely. */
    private List<String> around(Span anchor) {
        Claim closest = null;
        int least = Integer.MAX_VALUE;
        for (Claim claim : reading.claims()) {
            for (Span content : claim.content()) {
                if (content.contains(anchor) && content.end() - content.begin() < least) {
                    closest = claim;
                    least = content.end() - content.begin();
                }
            }
        }
        return closest == null ? List.of() : List.of(closest.id());
    }

    private String id(String id) {
        return ids.getOrDefault(id, id);
    }

    private @Nullable String orNull(@Nullable String id) {
        return id == null ? null : id(id);
    }

    private Finding made(Finding wanted, String id, List<String> voices, String rule) {
        if (wanted instanceof Event event) {
            return new Event(
                    id,
                    event.type(),
                    event.mode(),
                    event.contexts(),
                    event.cameo(),
                    event.quad(),
                    event.score(),
                    event.status(),
                    event.actors().stream().map(this::id).toList(),
                    event.recipients().stream().map(this::id).toList(),
                    event.when(),
                    event.where(),
                    event.dead(),
                    event.injured(),
                    event.size(),
                    voices,
                    event.trigger(),
                    event.evidence(),
                    event.confidence(),
                    rule,
                    event.check());
        }
        if (wanted instanceof Tie tie) {
            return new Tie(
                    id,
                    tie.kind(),
                    id(tie.from()),
                    id(tie.to()),
                    tie.domain(),
                    tie.degree(),
                    tie.status(),
                    tie.since(),
                    tie.until(),
                    voices,
                    tie.evidence(),
                    rule);
        }
        if (wanted instanceof Claim claim) {
            Claim.Speaker speaker = new Claim.Speaker(
                    orNull(claim.speaker().entity()),
                    claim.speaker().span(),
                    claim.speaker().kind());
            return new Claim(
                    id,
                    speaker,
                    claim.cue(),
                    claim.content(),
                    claim.quotation(),
                    claim.via(),
                    claim.stance(),
                    claim.hedge(),
                    rule);
        }
        if (wanted instanceof Figure figure) {
            return new Figure(
                    id,
                    figure.value(),
                    figure.qualifier(),
                    figure.unit(),
                    figure.of(),
                    voices,
                    figure.passage(),
                    rule,
                    figure.check());
        }
        Cause cause = (Cause) wanted;
        return new Cause(id, cause.cause(), cause.effect(), cause.connective(), voices, rule);
    }
}
