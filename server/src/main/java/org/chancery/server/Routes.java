package org.chancery.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.asking.AskFault;
import org.chancery.store.StoreFault;

/** The table of routes, and what becomes of what goes wrong behind them. */
final class Routes {

    static final String API = "/api/v1";
    private static final long CACHE = 48L * 1024 * 1024;
    private static final String DESCRIPTION = "openapi.yaml";

    private final Desk desk;
    private final Gate gate;
    private final Writes writes;
    private final Downloads downloads;
    private final AnswerCache cache = new AnswerCache(CACHE);
    private final PageFiles page = new PageFiles();
    private final List<Route> asking = new ArrayList<>();

    Routes(Desk desk) {
        this.desk = desk;
        this.gate = new Gate(desk.settings());
        this.writes = new Writes(desk);
        this.downloads = new Downloads(desk);
        asking.addAll(new ServiceRoutes(desk).all());
        asking.addAll(FindingRoutes.all());
        asking.addAll(ReportRoutes.all());
    }

    /** The questions the API answers. */
    List<Route> asking() {
        return List.copyOf(asking);
    }

    void register(RoutesConfig to) {
        to.before(gate::check);
        for (Route route : asking) {
            to.get(API + route.path(), context -> Answers.bytes(context, answer(route, context), Answers.JSON));
        }
        to.get(API + "/" + DESCRIPTION, Routes::description);
        to.get(API + Downloads.PATH, context -> {
            refuseUnknown(context, Downloads.PARAMETERS);
            downloads.send(context);
        });
        writes.register(to);
        to.get("/api/<rest>", context -> {
            throw new Problem(Problem.Kind.NOT_FOUND, "the API has no " + context.path());
        });
        to.get("/", page::answer);
        to.get("/<file>", page::answer);
        to.exception(Problem.class, (problem, context) -> Answers.problem(context, problem));
        to.exception(AskFault.class, (fault, context) -> Answers.problem(context, Problem.of(fault)));
        to.exception(
                StoreFault.class,
                (fault, context) ->
                        Answers.problem(context, new Problem(Problem.Kind.BUSY, String.valueOf(fault.getMessage()))));
        to.exception(HttpResponseException.class, Routes::refused);
        to.exception(
                Exception.class,
                (defect, context) ->
                        Answers.problem(context, new Problem(Problem.Kind.DEFECT, "defect of the server: " + defect)));
    }

    private byte[] answer(Route route, Context context) {
        refuseUnknown(context, route.parameters());
        Asked asked = desk.asked(context.pathParamMap(), context.queryParamMap());
        if (route.path().isEmpty()) {
            return Answers.written(route.question().answer(asked));
        }
        String question = context.path() + "?" + context.queryString();
        return cache.get(
                question,
                desk.record().stamp(),
                () -> Answers.written(route.question().answer(asked)));
    }

    private static void refuseUnknown(Context context, Set<String> known) {
        for (String name : context.queryParamMap().keySet()) {
            if (!known.contains(name)) {
                throw Problem.about(
                        name,
                        known.isEmpty()
                                ? "'" + name + "' is not taken here; nothing is"
                                : "'" + name + "' is not taken here; there are " + String.join(", ", known));
            }
        }
    }

    private static void refused(HttpResponseException refused, Context context) {
        Problem.Kind kind = switch (refused.getStatus()) {
            case 404 -> Problem.Kind.NOT_FOUND;
            case 405 -> Problem.Kind.NOT_ALLOWED;
            case 413 -> Problem.Kind.TOO_LARGE;
            default -> refused.getStatus() >= 500 ? Problem.Kind.DEFECT : Problem.Kind.NOT_UNDERSTOOD;
        };
        Answers.problem(
                context,
                new Problem(kind, context.req().getMethod() + " " + context.path() + ": " + refused.getMessage()));
    }

    private static void description(Context context) throws IOException {
        try (InputStream stream = Routes.class.getResourceAsStream(DESCRIPTION)) {
            if (stream == null) {
                throw new Problem(Problem.Kind.NOT_FOUND, "the description was not built into this program");
            }
            Answers.bytes(context, stream.readAllBytes(), "application/yaml; charset=utf-8");
        }
    }
}
