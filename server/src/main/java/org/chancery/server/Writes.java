package org.chancery.server;

import com.fasterxml.jackson.databind.util.RawValue;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.asking.CorrectionLine;
import org.chancery.asking.Wish;
import org.chancery.json.JsonLines;
import org.chancery.json.ReadingJson;
import org.chancery.model.Reading;
import org.chancery.model.kept.Correction;
import org.chancery.reader.article.Intake;
import org.chancery.reader.article.Item;
import org.chancery.reader.article.Report;
import org.chancery.reader.article.WebIntake;
import org.chancery.store.RecordStore.Receipt;
import org.chancery.views.json.ViewJson;
import org.jspecify.annotations.Nullable;

/** What clients send: reports to read or to keep, and corrections. */
final class Writes {

    /** Paths of what is sent, below the API. */
    static final List<String> PATHS = List.of("/read", "/reports", "/reports/{article}/corrections");

    private static final Set<String> REPORT =
            new TreeSet<>(List.of("text", "html", "url", "title", "outlet", "byline", "date", "ref"));
    private static final Set<String> CORRECTION =
            new TreeSet<>(List.of("finding", "verdict", "change", "words", "by", "reason"));
    private static final List<String> CONTENT = List.of("text", "html", "url");

    private final Desk desk;
    private final Limits limits;
    private final WebIntake web;

    Writes(Desk desk) {
        this.desk = desk;
        this.limits = desk.settings().limits();
        this.web = new WebIntake(desk.settings().allowPrivate());
    }

    void register(RoutesConfig to) {
        to.post(Routes.API + PATHS.get(0), this::read);
        to.post(Routes.API + PATHS.get(1), this::keep);
        to.post(Routes.API + PATHS.get(2), this::correct);
    }

    /** A reading that is not kept. */
    record Read(RawValue record) {}

    /** A reading that is kept. */
    record Kept(Receipt receipt, RawValue record) {}

    private void read(Context context) {
        Answers.made(context, 200, new Read(new RawValue(ReadingJson.write(reading(context)))));
    }

    private void keep(Context context) {
        Reading reading = reading(context);
        Receipt receipt = desk.record().put(reading, now());
        context.header("Location", Routes.API + "/reports/" + receipt.article());
        int status = receipt.state() == Receipt.State.KNOWN ? 200 : 201;
        Answers.made(context, status, new Kept(receipt, new RawValue(ReadingJson.write(reading))));
    }

    private Reading reading(Context context) {
        Body body = Body.of(context, limits, REPORT);
        List<String> given =
                CONTENT.stream().filter(name -> body.word(name) != null).toList();
        if (given.size() != 1) {
            throw new Problem(Problem.Kind.NOT_UNDERSTOOD, "one of text, html and url is needed, not " + given.size());
        }
        String kind = given.get(0);
        String content = body.needed(kind);
        if (kind.equals("text") && content.length() > limits.text()) {
            throw new Problem(Problem.Kind.TOO_LARGE, "at most " + limits.text() + " characters of text are read");
        }
        if (kind.equals("url")) {
            return desk.reads().read(() -> fetched(content, body));
        }
        Report.Content what = kind.equals("text") ? new Report.Text(content) : new Report.Page(content);
        return desk.reads().read(() -> new Item.Incoming(report("the report", what, null, body)));
    }

    /** The report at an address of the web; files and other schemes are not looked at. */
    private Item fetched(String address, Body body) {
        String scheme = address.strip().toLowerCase(Locale.ROOT);
        if (!scheme.startsWith("http://") && !scheme.startsWith("https://")) {
            throw Problem.about("url", "an address begins with http:// or https://");
        }
        Intake intake = new Intake(JsonLines::object, new ByteArrayInputStream(new byte[0]), web);
        Item item = intake.items(List.of(address.strip())).next();
        if (item instanceof Item.Incoming incoming) {
            Report found = incoming.report();
            return new Item.Incoming(report(found.input(), found.content(), found.url(), body));
        }
        throw new Problem(
                Problem.Kind.UNREADABLE,
                "the address " + ((Item.Broken) item).fault().fault());
    }

    private static Report report(String input, Report.Content content, @Nullable String url, Body body) {
        return new Report(
                input,
                content,
                body.word("ref"),
                body.word("title"),
                body.word("outlet"),
                body.word("byline"),
                body.word("date"),
                url);
    }

    private void correct(Context context) {
        Body body = Body.of(context, limits, CORRECTION);
        Asked asked = desk.asked(context.pathParamMap(), Map.of());
        String article = ReportRoutes.article(asked);
        Correction.Action action = Asked.about("verdict", () -> Wish.action(body.needed("verdict")));
        Map<?, ?> change = body.object("change");
        String finding = body.word("finding");
        if (action != Correction.Action.ADD && finding == null) {
            throw Problem.about("finding", "finding must name which one, such as e3");
        }
        if (!change.isEmpty() && action != Correction.Action.CHANGE && action != Correction.Action.ADD) {
            throw Problem.about("change", "only change and add take a change");
        }
        boolean whole = change.containsKey("finding");
        Wish wish = new Wish(
                action,
                finding == null || action == Correction.Action.ADD ? article : key(article, finding),
                whole ? Map.of() : fields(change),
                whole ? ViewJson.line(change) : null,
                body.word("words"),
                body.needed("by"),
                body.needed("reason"));
        Correction kept = wish.keep(desk.record(), now());
        context.header("Location", Routes.API + "/reports/" + article + "/corrections");
        Answers.made(context, 201, CorrectionLine.of(kept, Correction.Standing.APPLIED, null));
    }

    /** The finding of that id, or of that key, which must be of the report. */
    private static String key(String article, String finding) {
        if (finding.indexOf('/') < 0) {
            return article + "/" + finding;
        }
        if (!finding.startsWith(article + "/")) {
            throw Problem.about("finding", "finding is one of another report");
        }
        return finding;
    }

    /** Fields as the words that corrections are made of: lists with commas, nothing as no word. */
    private static Map<String, String> fields(Map<?, ?> change) {
        Map<String, String> fields = new LinkedHashMap<>();
        change.forEach((name, value) -> fields.put(String.valueOf(name), field(value)));
        return fields;
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
        if (value instanceof Map<?, ?>) {
            throw Problem.about("change", "a field of change is a word, a number, a list of words or null");
        }
        return String.valueOf(value);
    }

    private static Instant now() {
        return Instant.now(Clock.systemUTC());
    }
}
