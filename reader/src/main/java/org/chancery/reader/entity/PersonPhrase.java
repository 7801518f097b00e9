package org.chancery.reader.entity;

import java.util.List;
import org.chancery.gazetteer.Agent;
import org.jspecify.annotations.Nullable;

/**
 * A person as one passage names him: the name with what stands around it.
 *
 * @param begin first token of the whole phrase
 * @param end one behind its last token
 * @param nameBegin first token of the name
 * @param nameEnd one behind the name
 * @param titles the words for the office, the nearest to the name first
 * @param role the title as the text has it, null when there is none
 * @param country alpha-3 that the passage gives, null when none
 * @param owner who he is said to belong to, where that is no state
 * @param inCabinet whether the title names a portfolio
 * @param apposition first token of an apposition's noun, -1 when there is none
 * @param rule how title and country were read
 */
record PersonPhrase(
        View view,
        int begin,
        int end,
        int nameBegin,
        int nameEnd,
        String name,
        List<Agent> titles,
        @Nullable String role,
        @Nullable String country,
        @Nullable Party owner,
        boolean former,
        boolean inCabinet,
        int apposition,
        String rule) {

    boolean fullName() {
        return nameEnd - nameBegin > 1;
    }
}
