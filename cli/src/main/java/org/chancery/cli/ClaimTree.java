package org.chancery.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.model.Claim;
import org.chancery.model.SpeakerKind;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Who says so: each claim with its words, below the claim that carries it. */
final class ClaimTree {

    private static final int STEP = 2;
    private static final int DEEPEST = 5;
    private static final int QUOTED_LINES = 2;

    private final Sheet sheet;
    private final Names names;
    private final Explanation explanation;
    private final Set<String> shown = new HashSet<>();

    ClaimTree(Sheet sheet, Names names, Explanation explanation) {
        this.sheet = sheet;
        this.names = names;
        this.explanation = explanation;
    }

    void add(List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.heading("Who says so");
        add(claims, null, 0);
        // Claims that carry each other in a ring hang on none; they are shown all the same.
        claims.forEach(claim -> add(claims, claim, 0, true));
    }

    private void add(List<Claim> claims, @Nullable String via, int depth) {
        for (Claim claim : claims) {
            add(claims, claim, depth, Objects.equals(claim.via(), via));
        }
    }

    private void add(List<Claim> claims, Claim claim, int depth, boolean due) {
        if (due && shown.add(claim.id())) {
            show(claim, Math.min(depth, DEEPEST));
            add(claims, claim.id(), depth + 1);
        }
    }

    private void show(Claim claim, int depth) {
        int indent = 1 + depth * STEP;
        Words line = Words.of(Style.FAINT, depth > 0 ? "└" : "").add(Style.STRONG, names.speaker(claim));
        line.add(verb(claim.stance()));
        line.add(Style.FAINT, kind(claim.speaker().kind()));
        if (claim.hedge() != null) {
            line.add(Style.FAINT, "· hedged: “" + claim.hedge().text() + "”");
        }
        sheet.add(indent, line);
        int inner = indent + 2;
        int limit = (sheet.width() - inner) * QUOTED_LINES - 15;
        sheet.add(" ".repeat(inner), " ".repeat(inner + 1), Passages.quote(claim.content(), limit));
        explanation.add(inner, claim);
    }

    private static String kind(SpeakerKind kind) {
        return switch (kind) {
            case NAMED -> "";
            case ANONYMOUS -> "· unnamed";
            case DOCUMENT -> "· a document";
            case IMPERSONAL -> "· nobody in particular";
        };
    }

    /** In the past tense, which one speaker and many share. */
    static String verb(Stance stance) {
        return switch (stance) {
            case ASSERT -> "said";
            case BELIEVE -> "believed";
            case DENY -> "denied";
            case ACCUSE -> "accused";
            case DEMAND -> "demanded";
            case PROMISE -> "promised";
            case THREATEN -> "threatened";
            case PRAISE -> "praised";
            case ASK -> "asked";
        };
    }
}
