package org.chancery.reader.entity;

import java.util.Set;
import org.chancery.gazetteer.Agent;

/** Whether a noun that can stand for an actor does so in its place. */
final class ActorNouns {

    /** Words that mean a state only when something says which; else another pass asks what they refer to. */
    private static final Set<String> TOO_WIDE = Set.of(
            "country",
            "nation",
            "state",
            "side",
            "party",
            "kingdom",
            "republic",
            "coalition",
            "member",
            "ally",
            "partner",
            "intelligence",
            "neighbour",
            "neighbor",
            "power",
            "team",
            "source",
            "group");

    /** Actors that still act where they only modify the next noun: "police brutality", "rebel attack". */
    private static final Set<String> ACTING_MODIFIERS =
            Set.of("government", "police", "army", "rebel", "military", "guerrilla", "militia", "navy", "air force");

    /** Nouns that stand for a body without an article; others then tell a quality, a state or an office. */
    private static final Set<String> WITHOUT_ARTICLE = Set.of(
            "police",
            "parliament",
            "congress",
            "government",
            "army",
            "opposition",
            "military",
            "staff",
            "personnel",
            "infantry",
            "artillery",
            "cavalry",
            "clergy",
            "management",
            "navy",
            "coastguard",
            "media",
            "press",
            "public",
            "intelligentsia",
            "royalty",
            "nobility",
            "peasantry",
            "gendarmerie",
            "guard",
            "senate");

    /** Nouns that mean a quality when something else than a place follows: "leadership in trade", "authority over prices". */
    private static final Set<String> ABSTRACT = Set.of("leadership", "authority", "justice", "command", "power");

    private static final Set<String> FIELDS = Set.of("in", "on", "over", "to");

    /** Second words of phrases in which "foreign" names a department and not another country. */
    private static final Set<String> DEPARTMENTS = Set.of(
            "ministry",
            "minister",
            "ministers",
            "office",
            "secretary",
            "affairs",
            "service",
            "policy",
            "trade",
            "relations",
            "legion",
            "intelligence",
            "development");

    private ActorNouns() {}

    /** Whether the noun stands for an actor here. */
    static boolean means(View view, View.AgentPhrase noun, Modifiers before, Behind of) {
        Agent agent = noun.agent();
        boolean owned = before.owned() || of.found();
        if (quality(view, noun, owned)) {
            return false;
        }
        if (owned || before.pronoun() >= 0) {
            return true;
        }
        boolean nothingTold = agent.sector() == null && agent.kind() == Agent.Kind.GROUP;
        boolean thing = agent.kind() == Agent.Kind.EQUIPMENT;
        boolean modifier = modifiesNext(view, noun) && !ACTING_MODIFIERS.contains(agent.phrase());
        return !TOO_WIDE.contains(agent.phrase())
                && !nothingTold
                && !thing
                && !modifier
                && !bare(view, noun, before)
                && !ofEveryone(view, noun, before)
                && !(elsewhere(before, noun) && agent.kind() == Agent.Kind.GROUP && "GOV".equals(agent.sector()));
    }

    /** "Foreign forces", "other countries", "a foreign power"; but the "foreign ministry" is a country's own. */
    static boolean elsewhere(Modifiers before, View.AgentPhrase noun) {
        String phrase = noun.agent().phrase();
        int blank = phrase.indexOf(' ');
        int next = phrase.indexOf(' ', blank + 1);
        boolean named = blank > 0
                && ModifierWords.ELSEWHERE.contains(phrase.substring(0, blank))
                && !DEPARTMENTS.contains(phrase.substring(blank + 1, next < 0 ? phrase.length() : next));
        return named || before.elsewhere();
    }

    private static boolean quality(View view, View.AgentPhrase noun, boolean owned) {
        int last = noun.end() - 1;
        boolean told = ABSTRACT.contains(view.lower(last)) && noun.end() - noun.begin() == 1;
        if (!told) {
            return false;
        }
        boolean place = view.hitAt(noun.end() + 1) != null || view.hitAt(noun.end() + 2) != null;
        return (FIELDS.contains(view.lower(noun.end())) && !place)
                || (!owned
                        && view.lower(last).equals("authority")
                        && !view.tag(last).equals("NNS"));
    }

    /** "In office", "by force", "as president": a lower-case singular without article. Headlines leave articles out. */
    private static boolean bare(View view, View.AgentPhrase noun, Modifiers before) {
        int last = noun.end() - 1;
        String word = view.lower(last);
        boolean alone = before.begin() == noun.begin() && view.tag(last).equals("NN");
        boolean first = noun.begin() <= 1 && !word.equals("justice");
        boolean joined = view.token(last).is("conj") || view.sentence().child(last, "conj") >= 0;
        return alone
                && !first
                && !joined
                && view.word(last).equals(word)
                && !view.sentence().headline()
                && !WITHOUT_ARTICLE.contains(word)
                && view.token(last).index() + 1 < view.size();
    }

    /** "People are not goods": what is said of people at large is said of no party. */
    private static boolean ofEveryone(View view, View.AgentPhrase noun, Modifiers before) {
        int last = noun.end() - 1;
        int head = view.token(last).head();
        return AgentSenses.civilian(noun.agent())
                && before.begin() == noun.begin()
                && view.tag(last).equals("NNS")
                && head >= 0
                && view.token(last).is("nsubj")
                && !view.token(head).isVerb();
    }

    private static boolean modifiesNext(View view, View.AgentPhrase noun) {
        int last = noun.end() - 1;
        return view.noun(noun.end())
                && view.token(last).is("compound")
                && view.token(last).head() >= noun.end();
    }

    /** "Jong Woo Son": a capital within the sentence behind other capitals is part of a name. */
    static boolean surnameLike(View view, View.AgentPhrase noun) {
        int at = noun.begin();
        boolean capital = at > 0 && !view.word(at).equals(view.lower(at)) && view.properNoun(at);
        boolean single = noun.end() - at == 1
                && noun.agent().kind() == Agent.Kind.PERSON
                && noun.agent().sector() == null;
        boolean named = (at > 0 && view.token(at - 1).name().equals("PERSON"))
                || (view.properNoun(at - 1) && view.properNoun(at - 2) && view.hitAt(at - 1) == null);
        return capital && single && named;
    }

    static boolean nominal(View view, int at) {
        String tag = view.tag(at);
        return tag.startsWith("NN")
                || (tag.startsWith("JJ")
                        && (view.token(at).is("nsubj")
                                || view.token(at).is("obj")
                                || view.token(at).is("obl")
                                || view.token(at).is("nmod")
                                || view.token(at).is("conj")));
    }
}
