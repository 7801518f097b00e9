package org.chancery.reader.entity;

/** How far the noun phrase of an apposition reaches, by the tags of its words. */
final class NounPhrases {

    /** No apposition of a report is longer; what seems to be is a clause the tagger did not see. */
    private static final int FARTHEST = 14;

    private NounPhrases() {}

    /** Whether only what may stand before a noun stands there: no other clause begins. */
    static boolean nominal(View view, int from, int to) {
        for (int i = from; i < to; i++) {
            String tag = view.tag(i);
            boolean fits = tag.startsWith("NN")
                    || tag.startsWith("JJ")
                    || tag.equals("DT")
                    || tag.equals("POS")
                    || tag.equals("PRP$")
                    || tag.equals("CD")
                    || tag.equals("JJS")
                    || tag.equals("VBN")
                    || tag.equals("RB")
                    || tag.equals("CC")
                    || (view.is(i, "of") && view.tag(i - 1).equals("CD"));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Where the phrase that begins there ends: before a comma, a verb or a relative pronoun. */
    static int end(View view, int from) {
        int at = from;
        while (at < view.size() && at < from + FARTHEST) {
            String tag = view.tag(at);
            if (tag.equals(",")
                    || tag.equals("MD")
                    || tag.equals(".")
                    || tag.equals(":")
                    || tag.startsWith("W")
                    || tag.equals("-RRB-")
                    || tag.equals("VBD")
                    || tag.equals("VBZ")
                    || tag.equals("VBP")) {
                break;
            }
            at++;
        }
        return at;
    }

    /** "the Secretary of Transportation", "the minister for trade": behind the office what it is for. */
    static int portfolioEnd(View view, View.AgentPhrase noun) {
        int at = noun.end();
        boolean office = view.is(at - 1, "secretary") || view.is(at - 1, "minister");
        boolean named = view.properNoun(at + 1) && view.hitAt(at + 1) == null;
        return office && (view.is(at, "of") || view.is(at, "for")) && named ? at + 2 : at;
    }
}
