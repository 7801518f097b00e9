package org.chancery.reader.cause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reader.cause.Connective.Form;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.predication.Predication;
import org.jspecify.annotations.Nullable;

/** Causes that a verb or noun tells: "led to", "sparked", "forced X to", "is the result of", "plays a part in". */
final class WordCauses {

    private static final Set<String> CARRIERS = Set.of("play", "have", "be");

    private final Connectives connectives;

    WordCauses(Connectives connectives) {
        this.connectives = connectives;
    }

    void find(Scene scene, List<CauseDraft> found) {
        for (Predication act : scene.told()) {
            if (act == null || act.kind() == Predication.Kind.ADJECTIVE) {
                continue;
            }
            Form form = act.kind() == Predication.Kind.VERB ? Form.VERB : Form.NOUN;
            for (Connective connective : connectives.of(act.lemma(), form)) {
                if (read(scene, act, connective, found)) {
                    break;
                }
            }
        }
    }

    private boolean read(Scene scene, Predication act, Connective connective, List<CauseDraft> found) {
        boolean adjective = isMisread(scene.sentence(), act.head());
        int noun = scene.sentence().token(act.head()).head();
        int effect = adjective ? noun : fill(scene, act, connective.effect());
        int cause = adjective ? scene.clause(scene.sentence().token(noun).head()) : cause(scene, act, connective);
        if (cause < 0 || effect < 0 || cause == effect || act.manner().negated()) {
            return false;
        }
        if ("event".equals(connective.test()) && !(tellsEvent(scene, cause) && tells(scene, effect))) {
            return false;
        }
        if ("conflict".equals(connective.test())
                && !connectives.is("conflict", scene.sentence().token(effect).lemma())) {
            return false;
        }
        if (adjective && !connective.effect().contains("patient")) {
            return false;
        }
        int begin = beginOf(scene.sentence(), act);
        int end = endOf(scene.sentence(), act, effect);
        found.add(new CauseDraft(scene.sentence(), cause, scene.sentence(), effect, begin, end, connective));
        return true;
    }

    /** ", prompting protests": the parser sees an adjective of the noun where a clause begins. */
    private static boolean isMisread(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        return token.tag().equals("VBG")
                && token.is("amod")
                && token.head() > verb
                && verb > 0
                && sentence.token(verb - 1).text().equals(",");
    }

    private int cause(Scene scene, Predication act, Connective connective) {
        Sentence sentence = scene.sentence();
        Token head = sentence.token(act.head());
        boolean agent = connective.cause().contains("agent");
        if (agent && head.tag().equals("VBG") && head.is("advcl") && sentence.child(act.head(), "nsubj") < 0) {
            // "…, prompting a recall": the whole clause before is the cause
            return scene.clause(head.head());
        }
        int given = agent ? agent(scene, act) : fill(scene, act, connective.cause());
        return given >= 0 && isRelative(sentence.token(given)) ? told(scene, given) : given;
    }

    private static boolean isRelative(Token token) {
        return token.tag().equals("WDT") || token.tag().equals("WP");
    }

    /** What "which" stands for: behind a comma the clause before it, else the noun. */
    private static int told(Scene scene, int relative) {
        Sentence sentence = scene.sentence();
        boolean comma = relative > 1 && sentence.token(relative - 1).text().equals(",");
        int at = comma ? relative - 2 : relative - 1;
        if (at < 0) {
            return -1;
        }
        if (comma) {
            at = scene.clause(at);
            while (at >= 0
                    && (sentence.token(at).is("xcomp") || sentence.token(at).is("ccomp"))) {
                at = scene.clause(sentence.token(at).head());
            }
            return at;
        }
        while (sentence.token(at).head() >= 0
                && (sentence.token(at).is("nmod")
                        || sentence.token(at).is("compound")
                        || sentence.token(at).is("amod"))) {
            at = sentence.token(at).head();
        }
        return at;
    }

    /** Who or what brings it about; for "plays a part in" the subject of "plays". */
    private int agent(Scene scene, Predication act) {
        Sentence sentence = scene.sentence();
        boolean relative = sentence.token(act.head()).relation().equals("acl:relcl");
        int own = sentence.child(act.head(), "nsubj");
        if (relative && own >= 0 && isRelative(sentence.token(own))) {
            return own;
        }
        List<Integer> agents = act.fill("agent");
        if (!agents.isEmpty() || act.kind() == Predication.Kind.VERB) {
            return agents.isEmpty() ? -1 : agents.get(0);
        }
        List<Integer> holders = holder(scene, act);
        if (!holders.isEmpty()) {
            return holders.get(0);
        }
        Predication carrier = carrier(scene, act);
        if (carrier == null) {
            return -1;
        }
        List<Integer> subjects = carrier.fill("agent");
        if (!subjects.isEmpty()) {
            return subjects.get(0);
        }
        // "which some believe plays a part": the relative belongs to the verb of believing
        Predication above = scene.at(sentence.token(carrier.head()).head());
        return above != null && above.has("patient") ? above.fill("patient").get(0) : -1;
    }

    private static @Nullable Predication carrier(Scene scene, Predication act) {
        Token noun = scene.sentence().token(act.head());
        boolean object = noun.is("obj")
                && noun.head() >= 0
                && CARRIERS.contains(scene.sentence().token(noun.head()).lemma());
        return object ? scene.at(noun.head()) : null;
    }

    private int fill(Scene scene, Predication act, List<String> roles) {
        for (String role : roles) {
            List<Integer> tokens = tokens(scene, act, role);
            if (!tokens.isEmpty()) {
                return tokens.get(0);
            }
        }
        return -1;
    }

    private static List<Integer> tokens(Scene scene, Predication act, String role) {
        return switch (role) {
            case "inf" -> complement(act, "inf");
            case "state" -> state(scene, act);
            case "holder" -> holder(scene, act);
            case "of" -> act.kind() == Predication.Kind.NOUN ? act.fill("patient") : act.fill("of");
            case "in", "to", "for", "behind" -> gerundOr(scene, act, role);
            default -> act.fill(role);
        };
    }

    /** A phrase or a gerund with that preposition, at the word or at the verb that carries it. */
    private static List<Integer> gerundOr(Scene scene, Predication act, String role) {
        List<Integer> tokens = act.fill(role);
        if (tokens.isEmpty()) {
            tokens = complement(act, role);
        }
        Predication carrier = tokens.isEmpty() ? carrier(scene, act) : null;
        return carrier == null ? acting(scene, tokens) : gerundOr(scene, carrier, role);
    }

    /** "led to Minsk wanting …": the gerund behind the name is meant. */
    private static List<Integer> acting(Scene scene, List<Integer> tokens) {
        Sentence sentence = scene.sentence();
        if (tokens.size() == 1 && tokens.get(0) + 1 < sentence.size()) {
            Token next = sentence.token(tokens.get(0) + 1);
            if (next.tag().equals("VBG")
                    && sentence.token(tokens.get(0)).isNoun()
                    && !next.is("amod")
                    && !next.is("compound")) {
                return List.of(next.index());
            }
        }
        return tokens;
    }

    private static List<Integer> complement(Predication act, String link) {
        List<Integer> tokens = new ArrayList<>(1);
        for (Predication.Complement complement : act.complements()) {
            if (complement.link().equals(link)) {
                tokens.add(complement.token());
            }
        }
        return tokens;
    }

    /** "left the country isolated", "left thousands homeless": what the object is left as. */
    private static List<Integer> state(Scene scene, Predication act) {
        Sentence sentence = scene.sentence();
        for (int child : sentence.children(act.head())) {
            Token token = sentence.token(child);
            boolean complement = token.is("xcomp") || token.is("ccomp") || token.is("advcl") || token.is("dep");
            boolean state = token.tag().startsWith("JJ") || token.isVerb();
            if (complement && state && child > act.head()) {
                return List.of(child);
            }
        }
        for (int object : act.fill("patient")) {
            for (int child : sentence.childrenIn(object, "acl")) {
                if (sentence.token(child).tag().equals("VBN")) {
                    return List.of(child);
                }
            }
        }
        return List.of();
    }

    /** "X is the result of": X; "a result of" in apposition: what stands before. */
    private static List<Integer> holder(Scene scene, Predication act) {
        Sentence sentence = scene.sentence();
        if (sentence.child(act.head(), "cop") >= 0) {
            return act.fill("agent");
        }
        Token token = sentence.token(act.head());
        return token.is("appos") && token.head() >= 0 ? List.of(token.head()) : List.of();
    }

    /** A pronoun or summary of what was told, an item, or any noun that is no name: names do not bring about, they act. */
    private boolean tellsEvent(Scene scene, int token) {
        Token word = scene.sentence().token(token);
        if (connectives.is("pointer", word.lower())
                || connectives.is("summary", word.lemma())
                || scene.isEvent(token)) {
            return true;
        }
        return word.isNoun()
                && !word.isProperNoun()
                && scene.at(token) != null
                && scene.items().itemAt(scene.sentence(), token).isPresent();
    }

    private boolean tells(Scene scene, int token) {
        Token word = scene.sentence().token(token);
        return !word.isProperNoun()
                && !word.isPronoun()
                && (scene.isEvent(token) || word.isNoun() || word.tag().startsWith("JJ"));
    }

    private static int beginOf(Sentence sentence, Predication act) {
        int begin = act.head();
        if (act.kind() == Predication.Kind.NOUN && act.carrier() < 0) {
            int verb = sentence.token(act.head()).head();
            boolean carried =
                    verb >= 0 && CARRIERS.contains(sentence.token(verb).lemma());
            begin = carried ? Math.min(begin, verb) : begin;
        } else if (act.carrier() >= 0) {
            begin = Math.min(begin, act.carrier());
        }
        int verb = begin;
        for (int child : sentence.children(verb)) {
            boolean helper =
                    sentence.token(child).is("aux") || sentence.token(child).is("cop");
            if (helper && child < begin) {
                begin = Math.min(begin, child);
            }
        }
        return begin;
    }

    /** The preposition right behind belongs to the connective: "led <em>to</em>". */
    private static int endOf(Sentence sentence, Predication act, int effect) {
        int last = Math.max(act.head(), act.particle());
        boolean preposition = last + 1 < sentence.size()
                && last + 1 < Math.max(effect, last + 2)
                && (sentence.token(last + 1).tag().equals("IN")
                        || sentence.token(last + 1).tag().equals("TO"))
                && !sentence.token(last + 1).is("mark");
        return preposition ? last + 2 : last + 1;
    }
}
