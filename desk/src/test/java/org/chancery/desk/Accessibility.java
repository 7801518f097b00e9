package org.chancery.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What axe-core finds in the page that is shown. */
final class Accessibility {

    private static final List<String> GRAVE = List.of("serious", "critical");
    private static final String RUN = "const done = arguments[0];"
            + " axe.run(document, { resultTypes: ['violations'] }).then("
            + "   found => done(found.violations.map(one => ({ id: one.id, impact: one.impact,"
            + "     nodes: one.nodes.slice(0, 4).map(node => node.target.join(' ') + ': ' + node.failureSummary) }))),"
            + "   fault => done([{ id: String(fault), impact: 'critical', nodes: [] }]))";

    private final String script;

    Accessibility() {
        try (InputStream stream = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            this.script =
                    new String(Objects.requireNonNull(stream, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Serious and critical findings, one a line. */
    List<String> findings(Browser browser) {
        browser.run(script);
        List<?> found = (List<?>) Objects.requireNonNull(browser.runAsync(RUN));
        return found.stream()
                .map(one -> (Map<?, ?>) one)
                .filter(one -> GRAVE.contains(String.valueOf(one.get("impact"))))
                .map(one -> one.get("id") + " (" + one.get("impact") + "): " + one.get("nodes"))
                .toList();
    }
}
