package org.chancery.language.tag;

/** What the model asks of a word and its surroundings, in the order in which it asks. */
enum Feature {
    WORD_BEFORE("Extractor(-1,word)"),
    WORD("Extractor(0,word)"),
    WORD_BEHIND("Extractor(1,word)"),
    LAST_TWO_TAGS("ExtractorContinuousTagConj(-2 ... -1)"),
    LAST_TAG("Extractor(-1,tag)"),
    SHAPE_BEFORE("ExtractorWordShapeClassifier(-1,chris2)"),
    SHAPE("ExtractorWordShapeClassifier(0,chris2)"),
    SHAPE_BEHIND("ExtractorWordShapeClassifier(1,chris2)"),
    CLUSTER_BEFORE("ExtractorDistsim(-1,word)"),
    CLUSTER("ExtractorDistsim(0,word)"),
    CLUSTER_BEHIND("ExtractorDistsim(1,word)"),
    CLUSTERS("ExtractorDistsimConjunction(-1,1)"),
    UPPER("ExtractorUCase()"),
    DIGIT("ExtractorCNumber()"),
    DASH("ExtractorDash()"),
    LETTER_DIGIT_DASH("ExtractorLetterDigitDash()"),
    COMPANY("CompanyNameDetector()"),
    ALL_UPPER("ExtractorAllCapitalized()"),
    UPPER_DIGIT_DASH("ExtractorUpperDigitDash()"),
    CAPITAL_AT_START("ExtractorStartSentenceCap()"),
    CAPITAL_INSIDE("ExtractorMidSentenceCapC()"),
    UPPER_AT_START("ExtractorMidSentenceCap()"),
    PREFIX("ExtractorWordPref(len%d,w0)", RareRows.LONGEST_AFFIX),
    SUFFIX("ExtractorWordSuff(len%d,w0)", RareRows.LONGEST_AFFIX),
    FULL_SHAPE("ExtractorWordShapeClassifier(0,chris4)"),
    NO_ALPHANUMERIC("ExtractorNonAlphanumeric()");

    /** Features before this one are asked of every word, it and the others of rare words alone. */
    static final Feature FIRST_RARE = SHAPE_BEFORE;

    private final String libraryName;

    /** How many of the library's features this is: one for each length. */
    final int lengths;

    Feature(String libraryName) {
        this(libraryName, 1);
    }

    Feature(String libraryName, int lengths) {
        this.libraryName = libraryName;
        this.lengths = lengths;
    }

    /** What the library calls it, for a length counted from 1. */
    String libraryName(int length) {
        return libraryName.replace("%d", Integer.toString(length));
    }

    /** The number of the first of the library's features that this is. */
    int first() {
        int first = 0;
        for (Feature feature : values()) {
            if (feature == this) {
                return first;
            }
            first += feature.lengths;
        }
        throw new AssertionError(this);
    }
}
