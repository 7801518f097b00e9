package org.chancery.reader.claim;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Stance;
import org.chancery.reader.language.Sentence;
import org.jspecify.annotations.Nullable;

/** A claim in the making. Lives while one article is read, in one thread. */
final class Draft {

    final Sentence sentence;
    /** The token that governs the cue. */
    final int token;

    final Range cue;
    final Stance stance;
    final String rule;

    @Nullable
    Phrase speaker;
    /** In text order. */
    final List<Range> content = new ArrayList<>(2);
    /** The claim that carries this one where the text says so otherwise than by place. */
    @Nullable
    Draft carrier;

    Draft(Sentence sentence, int token, Range cue, Stance stance, @Nullable Phrase speaker, String rule) {
        this.sentence = sentence;
        this.token = token;
        this.cue = cue;
        this.stance = stance;
        this.speaker = speaker;
        this.rule = rule;
    }

    Draft with(List<Range> ranges) {
        content.addAll(ranges);
        return this;
    }

    /** Whether that stretch lies inside one part of the content. */
    boolean holds(Range range) {
        for (Range part : content) {
            if (part.contains(range.begin(), range.end())) {
                return true;
            }
        }
        return false;
    }

    /** Characters of the content. */
    int length() {
        int length = 0;
        for (Range part : content) {
            length += part.end() - part.begin();
        }
        return length;
    }
}
