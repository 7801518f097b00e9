package org.chancery.reader.language;

/**
 * A word or mark of a sentence.
 *
 * @param index place in the sentence, from 0
 * @param begin first UTF-16 offset in the article
 * @param end one behind the last
 * @param text as it stands in the article
 * @param lemma dictionary form, lower case for all but names
 * @param tag Penn Treebank part of speech
 * @param name class of the name it belongs to: PERSON, ORGANIZATION, LOCATION, MISC, or O
 * @param head index of the word it depends on, -1 for the root
 * @param relation Universal Dependencies relation to its head, such as {@code nsubj:pass}
 */
public record Token(
        int index, int begin, int end, String text, String lemma, String tag, String name, int head, String relation) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.equals("WP") || tag.equals("WP$");
    }

    /** The word in lower case. */
    public String lower() {
        return text.toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the relation is that one or a kind of it: {@code is("nsubj")} holds for {@code nsubj:pass}. */
    public boolean is(String kind) {
        return relation.startsWith(kind)
                && (relation.length() == kind.length() || relation.charAt(kind.length()) == ':');
    }

    Token attached(int newHead, String newRelation) {
        return new Token(index, begin, end, text, lemma, tag, name, newHead, newRelation);
    }

    Token tagged(String newTag, String newLemma) {
        return new Token(index, begin, end, text, newLemma, newTag, name, head, relation);
    }
}
