package org.chancery.reader.entity;

import java.util.List;
import org.chancery.gazetteer.Agent;
import org.jspecify.annotations.Nullable;

/**
 * Bodies whose name is a common noun that other states have as well: "Congress" in a report about Peru is Peru's,
 * unless the report has spoken of the state of the listed body.
 */
final class HomeBodiesPass implements Pass {

    private final Parties parties;

    HomeBodiesPass(Parties parties) {
        this.parties = parties;
    }

    @Override
    public void apply(Draft draft) {
        String home = new Context(draft).main();
        if (home == null) {
            return;
        }
        for (View view : draft.views()) {
            for (Found found : List.copyOf(draft.found(view))) {
                Party body = found.parties().get(0);
                Agent noun = noun(view, found, body);
                if (noun != null && !home.equals(body.country()) && !spokenOf(draft, view, body)) {
                    String text = view.text(found.begin(), found.end());
                    Party own = parties.agent(noun, home, null, text, "entity/agent/context");
                    draft.put(view, found, new Found(found.sentence(), found.begin(), found.end(), List.of(own)));
                }
            }
        }
    }

    /** The common noun that is the whole name of the body, or null. */
    private static @Nullable Agent noun(View view, Found found, Party body) {
        if (body.country() == null || !body.rule().equals("entity/organisation/gazetteer")) {
            return null;
        }
        int begin = view.is(found.begin(), "the") ? found.begin() + 1 : found.begin();
        View.AgentPhrase noun = view.agentBeginningAt(begin);
        if (noun == null || noun.end() != found.end()) {
            return null;
        }
        return noun.agent().kind() == Agent.Kind.ORGANISATION ? noun.agent() : null;
    }

    /** Whether anything else of the state of the body is named down to the end of its paragraph. */
    private static boolean spokenOf(Draft draft, View view, Party body) {
        for (View before : draft.views()) {
            if (before.sentence().paragraph() > view.sentence().paragraph()) {
                return false;
            }
            for (Found found : draft.found(before)) {
                for (Party party : found.parties()) {
                    boolean other =
                            !party.key().equals(body.key()) && !party.rule().endsWith("/context");
                    if (other && String.valueOf(body.country()).equals(party.country())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
