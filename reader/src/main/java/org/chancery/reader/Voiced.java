package org.chancery.reader;

import java.util.List;
import org.chancery.model.Cause;
import org.chancery.model.Claim;
import org.chancery.model.Figure;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.model.Tie;
import org.chancery.reader.claim.Claims;

/** Gives ties, figures and causes the claims they stand in. */
final class Voiced {

    private final SourceText source;
    private final Claims claims;

    Voiced(SourceText source, Claims claims) {
        this.source = source;
        this.claims = claims;
    }

    List<Tie> ties(List<Tie> ties) {
        return ties.stream()
                .map(tie -> new Tie(
                        tie.id(),
                        tie.kind(),
                        tie.from(),
                        tie.to(),
                        tie.domain(),
                        tie.degree(),
                        tie.status(),
                        tie.since(),
                        tie.until(),
                        around(tie.evidence().get(0)),
                        tie.evidence(),
                        tie.rule()))
                .toList();
    }

    List<Figure> figures(List<Figure> figures) {
        return figures.stream()
                .map(figure -> new Figure(
                        figure.id(),
                        figure.value(),
                        figure.qualifier(),
                        figure.unit(),
                        figure.of(),
                        around(figure.passage()),
                        figure.passage(),
                        figure.rule(),
                        figure.check()))
                .toList();
    }

    List<Cause> causes(List<Cause> causes) {
        return causes.stream()
                .map(cause -> new Cause(
                        cause.id(),
                        cause.cause(),
                        cause.effect(),
                        cause.connective(),
                        around(cause.connective()),
                        cause.rule()))
                .toList();
    }

    private List<String> around(Span span) {
        return claims.around(source.utf16(span.begin()), source.utf16(span.end())).stream()
                .map(Claim::id)
                .toList();
    }
}
