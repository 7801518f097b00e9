package org.chancery.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that one version of the reader found in one article.
 *
 * <p>Checks itself when made, so nobody checks again: ids are unique and resolve, every span slices the article's
 * text, every finding has evidence and a rule. A violation is a defect of the reader, hence an exception.
 */
public record Reading(
        Article article,
        List<Entity> entities,
        List<Event> events,
        List<Claim> claims,
        List<Tie> ties,
        List<Cause> causes,
        List<Figure> figures,
        Version reader) {

    /** What made the reading: the version of the rules and the models. */
    public record Version(String version, List<String> models) {

        public Version {
            models = List.copyOf(models);
        }
    }

    public Reading {
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        ties = List.copyOf(ties);
        causes = List.copyOf(causes);
        figures = List.copyOf(figures);
        new Check(article, entities, events, claims, ties, causes, figures).run();
    }

    /** All findings, in the order of the contract. */
    public Stream<Finding> findings() {
        return Stream.of(events, claims, ties, causes, figures).flatMap(List::stream);
    }

    private record Check(
            Article article,
            List<Entity> entities,
            List<Event> events,
            List<Claim> claims,
            List<Tie> ties,
            List<Cause> causes,
            List<Figure> figures) {

        void run() {
            Set<String> known = new HashSet<>();
            entities.forEach(entity -> unique(entity.id(), known));
            Set<String> parties = Set.copyOf(known);
            findings().forEach(finding -> unique(finding.id(), known));
            SourceText source = SourceText.of(article.text());
            article.furniture().forEach(span -> slice(source, article.id(), span));
            entities.forEach(entity -> entity.mentions().forEach(span -> slice(source, entity.id(), span)));
            findings().forEach(finding -> {
                if (finding.evidence().isEmpty() || finding.rule().isBlank()) {
                    throw new IllegalStateException(finding.id() + " has no evidence or no rule");
                }
                finding.evidence().forEach(span -> slice(source, finding.id(), span));
            });
            for (Event event : events) {
                slice(source, event.id(), event.trigger());
                event.actors().forEach(id -> resolve(event.id(), id, parties));
                event.recipients().forEach(id -> resolve(event.id(), id, parties));
                event.claims().forEach(id -> resolve(event.id(), id, known));
            }
            for (Claim claim : claims) {
                if (claim.via() != null) {
                    resolve(claim.id(), claim.via(), known);
                }
                if (claim.speaker().entity() != null) {
                    resolve(claim.id(), claim.speaker().entity(), parties);
                }
            }
            for (Tie tie : ties) {
                resolve(tie.id(), tie.from(), parties);
                resolve(tie.id(), tie.to(), parties);
                tie.claims().forEach(id -> resolve(tie.id(), id, known));
            }
            for (Cause cause : causes) {
                Stream.of(cause.cause(), cause.effect())
                        .map(Cause.End::item)
                        .filter(java.util.Objects::nonNull)
                        .forEach(id -> resolve(cause.id(), id, known));
            }
            for (Figure figure : figures) {
                if (figure.of() != null) {
                    resolve(figure.id(), figure.of(), known);
                }
                figure.claims().forEach(id -> resolve(figure.id(), id, known));
            }
        }

        private Stream<Finding> findings() {
            return Stream.of(events, claims, ties, causes, figures).flatMap(List::stream);
        }

        private static void unique(String id, Set<String> known) {
            if (!known.add(id)) {
                throw new IllegalStateException("id " + id + " is given twice");
            }
        }

        private static void resolve(String owner, String id, Set<String> known) {
            if (!known.contains(id)) {
                throw new IllegalStateException(owner + " refers to " + id + ", which is not there");
            }
        }

        private static void slice(SourceText source, String owner, Span span) {
            if (!source.slices(span)) {
                throw new IllegalStateException(owner + " points at " + span + ", which the text does not say there");
            }
        }
    }
}
