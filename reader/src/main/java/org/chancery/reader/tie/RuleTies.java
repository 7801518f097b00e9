package org.chancery.reader.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.TieStatus;
import org.chancery.reader.entity.Mention;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/** Ties that clauses, nouns and adjectives tell, by the rules of {@code ties.txt}. */
final class RuleTies implements TiePass {

    private static final Set<String> DEGREES = Set.of(
            "heavily",
            "strongly",
            "largely",
            "deeply",
            "closely",
            "increasingly",
            "entirely",
            "wholly",
            "almost",
            "partly",
            "mainly",
            "overwhelmingly",
            "highly",
            "completely",
            "totally",
            "critically",
            "economically",
            "heavy",
            "close",
            "closer",
            "strong",
            "stronger",
            "deep",
            "deeper",
            "growing",
            "increasing",
            "total",
            "full",
            "key",
            "staunch",
            "main",
            "major",
            "largest",
            "biggest",
            "top",
            "chief",
            "longtime",
            "long-time",
            "bitter",
            "traditional",
            "historic",
            "strained",
            "fierce",
            "sole",
            "only",
            "special",
            "warm",
            "friendly",
            "tough",
            "sweeping",
            "severe",
            "crippling",
            "leading",
            "founding",
            "significant");

    private final TieRules rules;
    private final TieStatuses statuses;
    private final StatusWords words;

    RuleTies(TieRules rules, StatusWords words) {
        this.rules = rules;
        this.words = words;
        this.statuses = new TieStatuses(words);
    }

    @Override
    public void find(TieScene scene, List<TieDraft> found) {
        for (Predication act : scene.told()) {
            if (act != null) {
                for (TieRule rule : rules.of(act)) {
                    apply(rule, act, scene, found);
                }
            }
        }
    }

    private void apply(TieRule rule, Predication act, TieScene scene, List<TieDraft> found) {
        for (TieTest test : rule.tests()) {
            if (!test.holds(act, scene.roles())) {
                return;
            }
        }
        if (pair(rule, act, scene, found)) {
            return;
        }
        Filled from = fill(rule, "from", rule.from(), act, scene, List.of());
        Filled to = fill(rule, "to", rule.to(), act, scene, from.tokens());
        TieStatus status = statuses.of(rule.aspect(), act, scene.told());
        for (Entity one : from.parties()) {
            for (Entity other : to.parties()) {
                // "two member states": the word of the tie may stand for a group itself, which is no end of it
                boolean itself =
                        from.tokens().contains(act.head()) || to.tokens().contains(act.head());
                if (!one.id().equals(other.id()) && !itself) {
                    found.add(draft(rule, act, scene, one, other, status, from.tokens(), to.tokens()));
                }
            }
        }
    }

    /** Both ends in one role: "ties between X and Y", "X and Y are allies". */
    private boolean pair(TieRule rule, Predication act, TieScene scene, List<TieDraft> found) {
        for (String role : rule.from()) {
            if (!role.startsWith("pair.")) {
                continue;
            }
            Filled both = fill(rule, "from", List.of(role.substring("pair.".length())), act, scene, List.of());
            List<Entity> parties = both.parties();
            if (parties.size() < 2) {
                continue;
            }
            TieStatus status = statuses.of(rule.aspect(), act, scene.told());
            for (int i = 1; i < parties.size(); i++) {
                found.add(draft(rule, act, scene, parties.get(0), parties.get(i), status, both.tokens(), List.of()));
            }
            return true;
        }
        return false;
    }

    /** The parties of an end and the tokens that name them. */
    private record Filled(List<Entity> parties, List<Integer> tokens) {}

    private Filled fill(
            TieRule rule, String end, List<String> roles, Predication act, TieScene scene, List<Integer> taken) {
        Sentence sentence = act.sentence();
        for (String role : roles) {
            if (role.startsWith("pair.") || role.equals("subject") && act.has("agent")) {
                continue;
            }
            List<Entity> parties = new ArrayList<>();
            List<Integer> tokens = new ArrayList<>();
            boolean directOnly = isDirect(rule, end, role);
            List<Integer> fillers = scene.roles().tokens(act, role);
            for (int token : fillers) {
                for (Ends.Reached reached : scene.ends().reach(sentence, token, directOnly)) {
                    Entity lifted = scene.ends().lift(reached.party(), rule.kind());
                    boolean free =
                            !taken.contains(reached.token()) && !parties.contains(lifted) && Ends.isNamed(lifted);
                    if (free && fits(rule, end, reached.party(), lifted)) {
                        parties.add(lifted);
                        tokens.add(reached.token());
                    }
                }
            }
            if (!parties.isEmpty()) {
                return new Filled(parties, tokens);
            }
            if (role.equals("owner") && !fillers.isEmpty() && !taken.containsAll(fillers)) {
                // it is someone's who is not known: nobody else's then
                return new Filled(List.of(), List.of());
            }
        }
        return new Filled(List.of(), List.of());
    }

    private static boolean isDirect(TieRule rule, String end, String role) {
        return end.equals("to") && rule.has("to direct") || role.equals("modifier") || role.equals("subject");
    }

    private static boolean fits(TieRule rule, String end, Entity party, Entity lifted) {
        return rule.tests().stream().allMatch(test -> test.fits(end, lifted) || test.fits(end, party));
    }

    private TieDraft draft(
            TieRule rule,
            Predication act,
            TieScene scene,
            Entity from,
            Entity to,
            TieStatus status,
            List<Integer> fromTokens,
            List<Integer> toTokens) {
        Sentence sentence = act.sentence();
        int begin = act.head();
        int end = act.head() + 1;
        List<Integer> tokens = new ArrayList<>(fromTokens);
        tokens.addAll(toTokens);
        for (int token : tokens) {
            Mention mention = scene.ends().entities().mentionAt(sentence.number(), token);
            begin = Math.min(begin, mention == null ? token : Math.min(token, mention.begin()));
            end = Math.max(end, mention == null ? token + 1 : Math.max(token + 1, mention.end()));
        }
        return new TieDraft(
                rule.kind(),
                from,
                to,
                rule.domain() != null ? rule.domain() : domain(act, toTokens),
                degree(sentence, act.head()),
                status,
                year(act, "since"),
                year(act, "until"),
                sentence.number(),
                begin,
                end,
                "tie/" + rule.id());
    }

    /** What the tie is about: a word before it, what it is for, or the thing the other end owns ("Russian gas"). */
    private @Nullable String domain(Predication act, List<Integer> toTokens) {
        Sentence sentence = act.sentence();
        for (int child : sentence.children(act.head())) {
            Token token = sentence.token(child);
            boolean near = child < act.head() && (token.is("amod") || token.is("compound"));
            String marker = Ends.marker(sentence, child);
            boolean about =
                    marker.equals("for") || marker.equals("in") || marker.equals("over") || marker.equals("about");
            String domain = near || about || token.is("obj") ? words.domain(token.lemma()) : null;
            if (domain != null) {
                return domain;
            }
        }
        for (int token : toTokens) {
            String domain = words.domain(sentence.token(token).lemma());
            if (domain != null) {
                return domain;
            }
        }
        return comesTo(sentence);
    }

    /** "above all when it comes to energy". */
    private @Nullable String comesTo(Sentence sentence) {
        for (int at = 0; at + 3 < sentence.size(); at++) {
            if (sentence.token(at).lower().equals("it")
                    && sentence.token(at + 1).lemma().equals("come")
                    && sentence.token(at + 2).lower().equals("to")) {
                return words.domain(sentence.token(at + 3).lemma());
            }
        }
        return null;
    }

    private static @Nullable String degree(Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            Token token = sentence.token(child);
            if ((token.is("advmod") || token.is("amod")) && DEGREES.contains(token.lower())) {
                return token.lower();
            }
        }
        return null;
    }

    /** The year of a "since" or "until" at the word or the verb above it. */
    private static @Nullable String year(Predication act, String preposition) {
        Sentence sentence = act.sentence();
        int clause = act.head();
        for (int steps = 0; clause >= 0 && steps < 3; steps++) {
            for (int child : sentence.children(clause)) {
                if (Ends.marker(sentence, child).equals(preposition)) {
                    String year = yearBelow(sentence, child);
                    if (year != null) {
                        return year;
                    }
                }
            }
            clause = sentence.token(clause).head();
        }
        return null;
    }

    private static @Nullable String yearBelow(Sentence sentence, int phrase) {
        for (int token : sentence.yield(phrase)) {
            String text = sentence.token(token).text();
            if (text.length() == 4
                    && text.chars().allMatch(Character::isDigit)
                    && (text.startsWith("19") || text.startsWith("20"))) {
                return text;
            }
        }
        return null;
    }
}
