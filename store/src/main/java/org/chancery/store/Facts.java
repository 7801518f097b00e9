package org.chancery.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Cause;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Finding;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.model.Tie;
import org.chancery.model.TieKind;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/**
 * What queries compare of a finding. {@link Query#test} and the tables of the stores are both made from these, so they
 * cannot come to differ.
 */
public final class Facts {

    /** Ties that hold both ways. */
    private static final Set<TieKind> MUTUAL = Set.of(TieKind.ALLIANCE, TieKind.BORDER, TieKind.TRADE, TieKind.DISPUTE);

    private final Told<?> told;

    private Facts(Told<?> told) {
        this.told = told;
    }

    public static Facts of(Told<?> told) {
        return new Facts(told);
    }

    /**
     * Somebody who says it.
     *
     * @param country ISO 3166-1 alpha-3, null when the speaker is no party with a country
     * @param name name of the party, else the words that tell the speaker; may be empty
     * @param party whether the speaker is a party of the reading
     */
    public record Voice(@Nullable String country, String name, boolean party) {

        /** Folded words of the name. */
        String words() {
            return Words.folded(name);
        }
    }

    /** An acting state and the state acted upon. */
    public record Dyad(String actor, String recipient) {}

    public Query.Kind kind() {
        return kind(told.finding());
    }

    static Query.Kind kind(Finding finding) {
        if (finding instanceof Event) {
            return Query.Kind.EVENT;
        }
        if (finding instanceof Claim) {
            return Query.Kind.CLAIM;
        }
        if (finding instanceof Tie) {
            return Query.Kind.TIE;
        }
        return finding instanceof Cause ? Query.Kind.CAUSE : Query.Kind.FIGURE;
    }

    /** Who takes part: the sides, and the parties of what a cause or figure is about. */
    public List<Entity> parties() {
        Set<Entity> parties = new LinkedHashSet<>(resolved(told.finding().doers()));
        parties.addAll(resolved(told.finding().targets()));
        for (Finding end : told.about()) {
            parties.addAll(resolved(end.doers()));
            parties.addAll(resolved(end.targets()));
        }
        return List.copyOf(parties);
    }

    /** Countries of those who take part or speak. */
    public Set<String> states() {
        Set<String> states = new LinkedHashSet<>();
        parties().forEach(party -> addCountry(party, states));
        voices().forEach(voice -> {
            if (voice.country() != null) {
                states.add(voice.country());
            }
        });
        return states;
    }

    public Set<String> sectors() {
        Set<String> sectors = new LinkedHashSet<>();
        parties().forEach(party -> sectors.addAll(party.sectors()));
        return sectors;
    }

    /** Who says it, anywhere in the chain; the speaker of a claim as well. */
    public Set<Voice> voices() {
        Set<Voice> voices = new LinkedHashSet<>();
        told.claims().forEach(claim -> voices.add(voice(claim.speaker())));
        if (told.finding() instanceof Claim claim) {
            voices.add(voice(claim.speaker()));
        }
        return voices;
    }

    /** Who does it to whom; both ways where no side leads. */
    public Set<Dyad> dyads() {
        Set<Dyad> dyads = new LinkedHashSet<>();
        addDyads(told.finding(), dyads);
        told.about().forEach(end -> addDyads(end, dyads));
        return dyads;
    }

    private void addDyads(Finding finding, Set<Dyad> dyads) {
        List<Entity> from = resolved(finding.doers());
        List<Entity> to = resolved(finding.targets());
        boolean mutual = finding instanceof Tie tie && MUTUAL.contains(tie.kind());
        if (finding instanceof Event && to.isEmpty()) {
            addDyads(from, from, true, dyads);
        } else {
            addDyads(from, to, mutual, dyads);
        }
    }

    private static void addDyads(List<Entity> from, List<Entity> to, boolean mutual, Set<Dyad> dyads) {
        for (Entity actor : from) {
            for (Entity recipient : to) {
                if (actor.equals(recipient) || actor.country() == null || recipient.country() == null) {
                    continue;
                }
                dyads.add(new Dyad(actor.country(), recipient.country()));
                if (mutual) {
                    dyads.add(new Dyad(recipient.country(), actor.country()));
                }
            }
        }
    }

    /** Country of the place where it happened. */
    public @Nullable String placeCountry() {
        return told.finding() instanceof Event event && event.where() != null
                ? event.where().country()
                : null;
    }

    /** Folded name of the place where it happened; empty when not told. */
    public String place() {
        return told.finding() instanceof Event event && event.where() != null
                ? Words.folded(event.where().name())
                : "";
    }

    public OutletControl control() {
        Outlet outlet = told.source().outlet();
        return outlet == null ? OutletControl.UNKNOWN : outlet.control();
    }

    /** First day on which it happened or held; null when no day is known. */
    public @Nullable String first() {
        return told.day() == null ? null : Days.first(told.day());
    }

    /** Last day on which it happened or held: of a tie without an end the day of the report. */
    public @Nullable String last() {
        String day = told.day();
        if (day == null) {
            return null;
        }
        String last = day;
        if (told.finding() instanceof Event event && event.when() != null) {
            last = event.when().end();
        } else if (told.finding() instanceof Tie tie) {
            String until = tie.until() != null ? tie.until() : told.source().day();
            last = until == null ? day : until;
        }
        String end = Days.last(last);
        String least = Days.last(day);
        return end.compareTo(least) < 0 ? least : end;
    }

    /** Folded words of the passage. */
    public String passage() {
        return Words.folded(told.passage());
    }

    private Voice voice(Claim.Speaker speaker) {
        Entity entity = told.entity(speaker.entity());
        if (entity != null) {
            return new Voice(entity.country(), entity.name(), true);
        }
        return new Voice(null, speaker.span() == null ? "" : speaker.span().text(), false);
    }

    private List<Entity> resolved(List<String> ids) {
        List<Entity> found = new ArrayList<>();
        for (String id : ids) {
            Entity entity = told.entity(id);
            if (entity != null) {
                found.add(entity);
            }
        }
        return found;
    }

    private static void addCountry(Entity entity, Set<String> countries) {
        if (entity.country() != null) {
            countries.add(entity.country());
        }
    }
}
