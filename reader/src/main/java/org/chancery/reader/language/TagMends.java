package org.chancery.reader.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/** What the tagger gets wrong in reports, mended before the parser sees it. */
final class TagMends {

    /** Verbs whose third person the tagger takes for a plural where a report has no other verb. */
    private static final Set<String> VERBS = Set.of(
            "accuses",
            "admits",
            "agrees",
            "aims",
            "announces",
            "approves",
            "asks",
            "attacks",
            "backs",
            "bans",
            "blames",
            "blocks",
            "bombs",
            "boosts",
            "calls",
            "cancels",
            "charges",
            "claims",
            "condemns",
            "confirms",
            "criticises",
            "criticizes",
            "cuts",
            "declares",
            "defends",
            "demands",
            "denies",
            "deploys",
            "detains",
            "doubts",
            "drafts",
            "eases",
            "ends",
            "estimates",
            "expels",
            "extends",
            "faces",
            "fears",
            "fires",
            "frees",
            "grants",
            "halts",
            "heads",
            "holds",
            "honours",
            "honors",
            "hopes",
            "hosts",
            "imposes",
            "intends",
            "invites",
            "joins",
            "jails",
            "launches",
            "lauds",
            "leads",
            "lifts",
            "links",
            "marks",
            "meets",
            "moves",
            "names",
            "notes",
            "offers",
            "opposes",
            "orders",
            "pardons",
            "plans",
            "pledges",
            "praises",
            "predicts",
            "presses",
            "probes",
            "promises",
            "proposes",
            "protests",
            "pushes",
            "quits",
            "raids",
            "rallies",
            "recalls",
            "rejects",
            "releases",
            "reports",
            "requests",
            "resumes",
            "reveals",
            "rules",
            "sanctions",
            "says",
            "seeks",
            "sees",
            "sends",
            "shows",
            "signals",
            "signs",
            "slams",
            "spells",
            "stages",
            "starts",
            "states",
            "strikes",
            "sues",
            "suggests",
            "summons",
            "supports",
            "suspends",
            "swears",
            "talks",
            "targets",
            "tells",
            "tests",
            "threatens",
            "tours",
            "turns",
            "urges",
            "vetoes",
            "visits",
            "votes",
            "vows",
            "wants",
            "warns",
            "welcomes",
            "wins",
            "withdraws",
            "wounds");

    private TagMends() {}

    static void apply(List<CoreLabel> words) {
        for (int i = 0; i < words.size(); i++) {
            // "a Chadian drone damaged": the word is a thing in reports, and tells no sound
            boolean drone =
                    words.get(i).word().equals("drone") || words.get(i).word().equals("drones");
            if (drone && words.get(i).tag().startsWith("VB")) {
                words.get(i).setTag(words.get(i).word().equals("drone") ? "NN" : "NNS");
            }
        }
        for (int i = 1; i < words.size(); i++) {
            String before = words.get(i - 1).tag();
            CoreLabel word = words.get(i);
            if ((before.equals("POS") || before.equals("PRP$")) && word.tag().equals("VBD")) {
                // "Minsk's continued strong ties": no clause begins behind a genitive
                word.setTag("VBN");
            } else if (before.equals("PRP$")
                    && (word.tag().equals("VBZ") || word.tag().equals("VBP"))) {
                word.setTag(word.tag().equals("VBZ") ? "NNS" : "NN");
            }
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).word().equalsIgnoreCase("tear")
                    && words.get(i + 1).word().equals("gas")) {
                words.get(i).setTag("NN");
            }
            // "fired warning shots": a kind of shots, nobody is warned of them
            if (words.get(i).word().equals("warning") && words.get(i + 1).word().startsWith("shot")) {
                words.get(i).setTag("NN");
            }
            // "founding members": nobody founds anything now
            if (words.get(i).word().equals("founding") && words.get(i + 1).tag().startsWith("NN")) {
                words.get(i).setTag("JJ");
            }
            // "Under Secretary of State": no preposition
            if (words.get(i).word().equals("Under") && words.get(i + 1).word().startsWith("Secretar")) {
                words.get(i).setTag("NNP");
            }
        }
        BareVerbs.mend(words);
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean clause = words.get(i + 1).word().equals("that")
                    || words.get(i + 1).tag().equals("``");
            if (clause && looksLikeVerb(words, i)) {
                makeVerb(words, i);
            }
        }
        if (words.stream().noneMatch(word -> Set.of("VBD", "VBZ", "VBP", "MD").contains(word.tag()))) {
            findVerb(words);
        }
    }

    /** The first word that can be the verb of a sentence without one. */
    private static void findVerb(List<CoreLabel> words) {
        for (int i = 1; i < words.size(); i++) {
            if (looksLikeVerb(words, i)) {
                makeVerb(words, i);
                return;
            }
            if (looksLikePast(words, i)) {
                words.get(i).setTag("VBD");
                return;
            }
        }
    }

    private static boolean looksLikeVerb(List<CoreLabel> words, int i) {
        String before = words.get(i - 1).tag();
        boolean subject =
                before.startsWith("NN") || before.equals("PRP") || before.equals("VBG") || before.equals("''");
        return subject
                && words.get(i).tag().equals("NNS")
                && VERBS.contains(words.get(i).word());
    }

    /** "the raid shocked Europe": a participle between two nouns where nothing else can be the verb. */
    private static boolean looksLikePast(List<CoreLabel> words, int i) {
        CoreLabel word = words.get(i);
        boolean participle = word.tag().equals("VBN")
                || word.tag().equals("JJ") && word.word().endsWith("ed");
        return participle
                && i + 1 < words.size()
                && words.get(i - 1).tag().startsWith("NN")
                && Set.of("DT", "NNP", "NNPS", "PRP", "PRP$", "TO", "CD", "RP")
                        .contains(words.get(i + 1).tag());
    }

    private static void makeVerb(List<CoreLabel> words, int i) {
        words.get(i).setTag("VBZ");
        if (i == 1 && words.get(0).tag().equals("VBG")) {
            words.get(0).setTag("NN");
        }
    }
}
