package org.chancery.reader.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * Verbs without an ending that the tagger takes for nouns or adjectives: "demanded that Spain <em>free</em> two men",
 * "threatened to <em>blockade</em> the port".
 */
final class BareVerbs {

    private static final Set<String> FORMS = Set.of(
            "abandon",
            "accept",
            "address",
            "aid",
            "arrest",
            "attack",
            "back",
            "ban",
            "bar",
            "blockade",
            "bomb",
            "boycott",
            "cancel",
            "change",
            "charge",
            "cut",
            "disarm",
            "dismantle",
            "drop",
            "ease",
            "embargo",
            "end",
            "exchange",
            "expel",
            "favor",
            "favour",
            "fire",
            "free",
            "grant",
            "halt",
            "hand",
            "help",
            "hold",
            "honor",
            "honour",
            "host",
            "increase",
            "invade",
            "jail",
            "launch",
            "lift",
            "limit",
            "march",
            "move",
            "open",
            "order",
            "outlaw",
            "overhaul",
            "pardon",
            "pay",
            "press",
            "probe",
            "protest",
            "pull",
            "punish",
            "quarantine",
            "raid",
            "reduce",
            "reform",
            "release",
            "repeal",
            "respect",
            "retreat",
            "return",
            "sack",
            "sanction",
            "scrap",
            "seal",
            "shell",
            "share",
            "shut",
            "sign",
            "stage",
            "stop",
            "storm",
            "strike",
            "support",
            "surrender",
            "swap",
            "trade",
            "transfer",
            "try",
            "veto",
            "withdraw",
            "yield");

    private static final Set<String> BIDDING = Set.of(
            "demand",
            "demanded",
            "demands",
            "demanding",
            "insist",
            "insisted",
            "insists",
            "insisting",
            "urged",
            "asked",
            "requested",
            "recommended",
            "proposed",
            "required",
            "ordered",
            "requesting",
            "urging");

    private static final Set<String> VERBAL = Set.of("MD", "VBD", "VBZ", "VBP", "VB");

    private static final Set<String> OBJECT =
            Set.of("CD", "DT", "PRP$", "PDT", "JJ", "NNP", "NNS", "PRP", "IN", "RP", "TO");

    private BareVerbs() {}

    static void mend(List<CoreLabel> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.get(i).word().equals("that") && bids(words, i)) {
                mendBidden(words, i + 1);
            }
            mendInfinitive(words, i);
        }
    }

    /** Whether a verb of bidding stands before, with no more than a time between. */
    private static boolean bids(List<CoreLabel> words, int that) {
        for (int i = that - 1; i >= 0 && i >= that - 3; i--) {
            if (BIDDING.contains(words.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** The first word behind a noun that can be the verb of a clause that else has none. */
    private static void mendBidden(List<CoreLabel> words, int begin) {
        int found = -1;
        for (int i = begin; i + 1 < words.size(); i++) {
            String tag = words.get(i).tag();
            if (tag.equals(",") || words.get(i).word().equals("that")) {
                break;
            }
            if (VERBAL.contains(tag) && !words.get(i - 1).tag().equals("TO")) {
                return;
            }
            boolean open = tag.equals("NN") || tag.equals("JJ");
            if (found < 0
                    && i > begin
                    && open
                    && FORMS.contains(words.get(i).word())
                    && words.get(i - 1).tag().startsWith("NN")
                    && OBJECT.contains(words.get(i + 1).tag())) {
                found = i;
            }
        }
        if (found >= 0) {
            words.get(found).setTag("VB");
        }
    }

    private static void mendInfinitive(List<CoreLabel> words, int to) {
        CoreLabel verb = words.get(to + 1);
        boolean infinitive = words.get(to).word().equals("to")
                && words.get(to - 1).tag().startsWith("VB")
                && verb.tag().equals("NN")
                && FORMS.contains(verb.word())
                && to + 2 < words.size()
                && Set.of("DT", "PRP$", "NNP", "JJ", "CD")
                        .contains(words.get(to + 2).tag());
        if (infinitive) {
            words.get(to).setTag("TO");
            verb.setTag("VB");
        }
    }
}
