package org.chancery.json;

import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.Cause;
import org.chancery.model.Check;
import org.chancery.model.Claim;
import org.chancery.model.Context;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Figure;
import org.chancery.model.Mode;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.model.Quad;
import org.chancery.model.Quotation;
import org.chancery.model.Reading;
import org.chancery.model.ResolvedBy;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.model.SpeakerKind;
import org.chancery.model.Stance;
import org.chancery.model.Status;
import org.chancery.model.Tie;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.chancery.model.When;
import org.chancery.model.Where;

/** Readings made by hand, one with every kind of item and one with none. */
final class Readings {

    static final String TEXT = "Quarrel over the strait\n\n"
            + "Norland's navy 🚢 shelled the port of Sund on 3 May 2021, wounding 12 sailors and more than 2,400 gulls,"
            + " because Sudland had closed the strait, the Norland Gazette reported. “It may never heal,” said the"
            + " minister. Sudland depends heavily on Norland for grain.\n\n"
            + "Share this";

    private static final SourceText SOURCE = SourceText.of(TEXT);
    private static final String ID = "sha256:" + "0123456789abcdef".repeat(4);

    private Readings() {}

    /** The first place that has these words. */
    static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return SOURCE.span(begin, begin + words.length());
    }

    static Reading full() {
        Article article = new Article(
                ID,
                "desk/7",
                "https://gazette.example/strait?a=1&b=2",
                "Quarrel over the strait",
                "Ada \"Quill\" Byrne",
                new Outlet("Norland Gazette", "NOR", OutletControl.STATE),
                "2021-05-04T06:30:00Z",
                "en",
                TEXT,
                List.of(span("Share this")));
        return new Reading(
                article,
                List.of(
                        entity("n1", "Norland", EntityKind.STATE, "NOR", "Norland"),
                        entity("n2", "Sudland", EntityKind.STATE, "SWE", "Sudland"),
                        new Entity(
                                "n3",
                                "the minister",
                                EntityKind.PERSON,
                                null,
                                List.of("GOV"),
                                null,
                                "minister",
                                ResolvedBy.TEXT,
                                List.of(span("the minister")),
                                "entity/office")),
                List.of(shelling(), closing()),
                claims(),
                List.of(new Tie(
                        "t1",
                        TieKind.DEPENDENCE,
                        "n2",
                        "n1",
                        "trade",
                        "heavily",
                        TieStatus.CURRENT,
                        "1905",
                        "2021-05",
                        List.of("c1"),
                        List.of(span("Sudland depends heavily on Norland for grain")),
                        "tie/dependence/depend-on")),
                List.of(
                        new Cause(
                                "x1",
                                new Cause.End("e2", null),
                                new Cause.End("e1", null),
                                span("because"),
                                List.of("c1"),
                                "cause/because"),
                        new Cause(
                                "x2",
                                new Cause.End("t1", null),
                                new Cause.End(null, span("It may never heal")),
                                span("for"),
                                List.of(),
                                "cause/for")),
                figures(),
                new Reading.Version("0.1.0", List.of("english-left3words", "english_UD")));
    }

    private static Entity entity(String id, String name, EntityKind kind, String country, String mention) {
        return new Entity(
                id,
                name,
                kind,
                country,
                List.of(),
                country,
                null,
                ResolvedBy.REFERENCE,
                List.of(span(mention)),
                "entity/state-name");
    }

    private static Event shelling() {
        return new Event(
                "e1",
                EventType.ASSAULT,
                Mode.ASSAULT_HEAVY_WEAPONS,
                List.of(Context.MILITARY, Context.NATURAL_RESOURCE),
                "194",
                Quad.MATERIAL_CONFLICT,
                -9.5,
                Status.OCCURRED,
                List.of("n1"),
                List.of("n2"),
                new When("on 3 May 2021", "2021-05-03", "2021-05-03", span("3 May 2021")),
                new Where(
                        "the port of Sund",
                        "Sund",
                        null,
                        55.0,
                        -12.345678,
                        2_702_480,
                        "DK-82",
                        span("the port of Sund")),
                0,
                12,
                null,
                List.of("c1"),
                span("shelled"),
                List.of(span("Norland's navy 🚢 shelled the port of Sund")),
                0.93,
                "event/assault/shell",
                new Check(Check.Kind.WEEKDAY, "Tuesday", "Monday", null, null, span("3 May 2021")));
    }

    private static Event closing() {
        return new Event(
                "e2",
                EventType.COERCE,
                null,
                List.of(),
                null,
                Quad.MATERIAL_CONFLICT,
                -7,
                Status.POSSIBLE,
                List.of("n2"),
                List.of(),
                null,
                null,
                null,
                null,
                4000,
                List.of(),
                span("closed"),
                List.of(span("Sudland had closed the strait")),
                1,
                "operator/allege+event/coerce/close",
                null);
    }

    private static List<Claim> claims() {
        return List.of(
                new Claim(
                        "c1",
                        new Claim.Speaker(null, span("the Norland Gazette"), SpeakerKind.DOCUMENT),
                        span("reported"),
                        List.of(span("Norland's navy 🚢 shelled the port of Sund")),
                        Quotation.INDIRECT,
                        null,
                        Stance.ASSERT,
                        null,
                        "claim/speech-verb"),
                new Claim(
                        "c2",
                        new Claim.Speaker("n3", null, SpeakerKind.NAMED),
                        null,
                        List.of(span("It may never heal")),
                        Quotation.DIRECT,
                        "c1",
                        Stance.BELIEVE,
                        span("may"),
                        "claim/quotation"));
    }

    private static List<Figure> figures() {
        return List.of(
                new Figure(
                        "f1",
                        2400.0,
                        "more than",
                        "gulls",
                        "e1",
                        List.of("c1"),
                        span("more than 2,400 gulls"),
                        "figure/count",
                        new Check(Check.Kind.ORDINAL, "2400", null, "2021-01-01", null, span("2,400"))),
                new Figure("f2", null, null, null, null, List.of(), span("12 sailors"), "figure/vague", null));
    }

    /** A report in which nothing was found. */
    static Reading empty(String text) {
        Article article = new Article(ID, null, null, null, null, null, null, "en", text, List.of());
        return new Reading(
                article,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Reading.Version("0.1.0", List.of()));
    }
}
