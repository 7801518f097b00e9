package org.chancery.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Outlet;
import org.chancery.model.Reading;
import org.chancery.model.Span;
import org.chancery.model.SpeakerKind;
import org.chancery.model.Tie;
import org.jspecify.annotations.Nullable;

/** What the ids of a reading stand for, in words for people. */
final class Names {

    private static final int SPEAKER_LENGTH = 60;

    private final @Nullable Outlet outlet;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, Tie> ties = new HashMap<>();

    Names(Reading reading) {
        outlet = reading.article().outlet();
        reading.entities().forEach(entity -> entities.put(entity.id(), entity));
        reading.claims().forEach(claim -> claims.put(claim.id(), claim));
        reading.events().forEach(event -> events.put(event.id(), event));
        reading.ties().forEach(tie -> ties.put(tie.id(), tie));
    }

    String name(String id) {
        Entity entity = entities.get(id);
        return entity == null ? id : entity.name();
    }

    /** Names and codes of parties, with commas. */
    Words parties(List<String> ids) {
        Words words = new Words();
        for (int i = 0; i < ids.size(); i++) {
            words.add(party(ids.get(i)));
            words.glue(i + 1 < ids.size() ? "," : "");
        }
        return words;
    }

    Words party(String id) {
        Entity entity = entities.get(id);
        Words words = Words.of(Style.STRONG, name(id));
        if (entity != null && entity.code() != null) {
            words.add(Style.FAINT, entity.code());
        }
        return words;
    }

    /** Type and mode as PLOVER writes them, such as {@code CONSULT visit}. */
    static String act(Event event) {
        return event.mode() == null
                ? event.type().code()
                : event.type().code() + " " + event.mode().code();
    }

    /** An event or tie in a few words. */
    String item(String id) {
        Event event = events.get(id);
        if (event != null) {
            return act(event) + " (" + sides(event) + ")";
        }
        Tie tie = ties.get(id);
        return tie == null ? id : name(tie.from()) + " " + TieWords.of(tie.kind()) + " " + name(tie.to());
    }

    private String sides(Event event) {
        String actors =
                String.join(", ", event.actors().stream().map(this::name).toList());
        String recipients =
                String.join(", ", event.recipients().stream().map(this::name).toList());
        return recipients.isEmpty() ? actors : actors + " → " + recipients;
    }

    String outlet() {
        return outlet == null ? "the report" : outlet.name();
    }

    String speaker(Claim claim) {
        Claim.Speaker speaker = claim.speaker();
        if (speaker.entity() != null) {
            return name(speaker.entity());
        }
        Span words = speaker.span() == null ? claim.cue() : speaker.span();
        if (words != null) {
            return Passages.cut(SafeText.line(words.text()), SPEAKER_LENGTH);
        }
        return speaker.kind() == SpeakerKind.IMPERSONAL
                ? "nobody named"
                : "a " + speaker.kind().code() + " source";
    }

    /** For each claim who says so, from the outlet down to the speaker; one without claims is the outlet's own word. */
    Set<String> voices(List<String> claimIds) {
        Set<String> voices = new LinkedHashSet<>();
        for (String id : claimIds) {
            voices.add(String.join(" › ", chain(id)));
        }
        return voices.isEmpty() ? Set.of(outlet()) : voices;
    }

    private List<String> chain(String id) {
        List<String> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Claim claim = claims.get(id);
        while (claim != null && seen.add(claim.id())) {
            prepend(chain, speaker(claim));
            claim = claim.via() == null ? null : claims.get(claim.via());
        }
        prepend(chain, outlet());
        return chain;
    }

    /** An outlet that quotes itself is one voice, under the outlet's own name. */
    private static void prepend(List<String> chain, String name) {
        if (!chain.isEmpty() && bare(chain.get(0)).equalsIgnoreCase(bare(name))) {
            chain.set(0, name);
        } else {
            chain.add(0, name);
        }
    }

    private static String bare(String name) {
        return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    }
}
