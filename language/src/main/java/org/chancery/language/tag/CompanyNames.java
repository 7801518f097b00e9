package org.chancery.language.tag;

import java.util.Set;

/** Words that end the name of a company, as far as the model was trained on them. */
final class CompanyNames {

    private static final Set<String> ENDS = Set.of(
            "Company", "COMPANY", "Co.", "Co", "Cos.", "CO.", "COS.", "Corporation", "CORPORATION", "Corp.", "Corp",
            "CORP.", "Incorporated", "INCORPORATED", "Inc.", "Inc", "INC.", "Association", "ASSOCIATION", "Assn",
            "ASSN", "Limited", "LIMITED", "Ltd.", "LTD.", "L.P.");

    private static final int NEAR = 3;

    private CompanyNames() {}

    /** Whether the word at a place or one of the next three ends the name of a company. */
    static boolean endsNear(String[] words, int place) {
        for (int i = place; i <= place + NEAR && i < words.length; i++) {
            if (ENDS.contains(words[i])) {
                return true;
            }
        }
        return false;
    }
}
