package org.chancery.reader.event;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;

/** Who else is named around an act, in its phrase or in the report. */
final class Surroundings {

    private final PartyFinder parties;

    Surroundings(PartyFinder parties) {
        this.parties = parties;
    }

    /** Whether a party of another country stands below that head: "rallied in solidarity with Gaza". */
    boolean foreignBelow(Predication act, String country) {
        Sentence sentence = act.sentence();
        for (Token token : sentence.tokens()) {
            boolean foreign = parties.named(sentence, token.index()).stream()
                    .anyMatch(
                            party -> party.country() != null && !party.country().equals(country));
            if (foreign
                    && (sentence.below(token.index(), act.head())
                            || act.carrier() >= 0 && sentence.below(token.index(), act.carrier()))) {
                return true;
            }
        }
        return false;
    }

    /** The party behind the head of the act whose country is the only other one named there; empty where two are. */
    Optional<Entity> onlyBehind(Predication act, List<Entity> besides) {
        Sentence sentence = act.sentence();
        Entity only = null;
        for (int token = act.head() + 1; token < sentence.size(); token++) {
            if (!sentence.below(token, act.head()) && (act.carrier() < 0 || !sentence.below(token, act.carrier()))) {
                continue;
            }
            for (Entity entity : parties.named(sentence, token)) {
                String country = entity.country();
                if (country == null || besides.stream().anyMatch(one -> country.equals(one.country()))) {
                    continue;
                }
                if (only != null && !country.equals(only.country())) {
                    return Optional.empty();
                }
                only = only == null || only.kind() == EntityKind.PLACE ? entity : only;
            }
        }
        return Optional.ofNullable(only);
    }

    /** The land that is the only other one named in the sentence; empty where two are. */
    Optional<Entity> onlyOther(Sentence sentence, List<Entity> besides) {
        Entity only = null;
        for (Token token : sentence.tokens()) {
            for (Entity entity : parties.named(sentence, token.index())) {
                String country = entity.country();
                if (country == null || besides.stream().anyMatch(one -> country.equals(one.country()))) {
                    continue;
                }
                if (!PartyFinder.isLand(entity) || only != null && !country.equals(only.country())) {
                    return Optional.empty();
                }
                only = entity;
            }
        }
        return Optional.ofNullable(only);
    }

    /** Who governs that country: a person or body of government in the sentence, else the state. */
    Optional<Entity> government(Sentence sentence, String country, List<Entity> besides) {
        for (Token token : sentence.tokens()) {
            for (Entity entity : parties.named(sentence, token.index())) {
                boolean governs =
                        entity.kind() != EntityKind.STATE && entity.sectors().contains("GOV");
                if (governs && country.equals(entity.country()) && !besides.contains(entity)) {
                    return Optional.of(entity);
                }
            }
        }
        return parties.all().stream()
                .filter(entity -> entity.kind() == EntityKind.STATE)
                .filter(entity -> country.equals(entity.country()) && !besides.contains(entity))
                .findFirst();
    }
}
