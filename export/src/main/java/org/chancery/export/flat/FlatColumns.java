package org.chancery.export.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.model.Cause;
import org.chancery.model.Claim;
import org.chancery.model.Code;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Figure;
import org.chancery.model.Finding;
import org.chancery.model.Span;
import org.chancery.model.Tie;
import org.chancery.model.When;
import org.chancery.model.Where;
import org.chancery.model.kept.Told;
import org.jspecify.annotations.Nullable;

/** Builds the columns of a kind of finding: the key, its own, those that all have. */
final class FlatColumns {

    private final List<FlatKind.Column> columns = new ArrayList<>();
    private final Class<? extends Finding> type;

    FlatColumns(Class<? extends Finding> type) {
        this.type = type;
    }

    List<FlatKind.Column> all() {
        add("key", FlatKind.Type.TEXT, Told::key);
        if (type == Event.class) {
            events();
        } else if (type == Claim.class) {
            claims();
        } else if (type == Tie.class) {
            ties();
        } else if (type == Cause.class) {
            causes();
        } else {
            figures();
        }
        common();
        return List.copyOf(columns);
    }

    private void events() {
        add("event", FlatKind.Type.TEXT, Told::event);
        day("day");
        this.<Event>own(
                "end_day",
                FlatKind.Type.DAY,
                event -> event.when() == null ? null : iso(event.when().end()));
        this.<Event>own("type", FlatKind.Type.TEXT, event -> event.type().code());
        this.<Event>own(
                "mode",
                FlatKind.Type.TEXT,
                event -> event.mode() == null ? null : event.mode().code());
        this.<Event>own("cameo", FlatKind.Type.TEXT, Event::cameo);
        this.<Event>own("quad", FlatKind.Type.TEXT, event -> event.quad().code());
        this.<Event>own("score", FlatKind.Type.NUMBER, Event::score);
        this.<Event>own("status", FlatKind.Type.TEXT, event -> event.status().code());
        this.<Event>own("contexts", FlatKind.Type.TEXTS, event -> codes(event.contexts()));
        parties("actor", Told::from);
        parties("recipient", Told::to);
        this.<Event>own("when_text", FlatKind.Type.TEXT, event -> of(event.when(), When::text));
        this.<Event>own("place", FlatKind.Type.TEXT, event -> of(event.where(), Where::name));
        this.<Event>own("place_country", FlatKind.Type.TEXT, event -> of(event.where(), Where::country));
        this.<Event>own("subdivision", FlatKind.Type.TEXT, event -> of(event.where(), Where::subdivision));
        this.<Event>own("lat", FlatKind.Type.NUMBER, event -> of(event.where(), Where::lat));
        this.<Event>own("lon", FlatKind.Type.NUMBER, event -> of(event.where(), Where::lon));
        this.<Event>own("geonames", FlatKind.Type.COUNT, event -> of(event.where(), Where::geonames));
        this.<Event>own("dead", FlatKind.Type.COUNT, Event::dead);
        this.<Event>own("injured", FlatKind.Type.COUNT, Event::injured);
        this.<Event>own("size", FlatKind.Type.COUNT, Event::size);
        this.<Event>own("trigger", FlatKind.Type.TEXT, event -> event.trigger().text());
        this.<Event>own("confidence", FlatKind.Type.NUMBER, Event::confidence);
    }

    private void claims() {
        day("day");
        parties("speaker", Told::from);
        this.<Claim>own(
                "speaker_kind",
                FlatKind.Type.TEXT,
                claim -> claim.speaker().kind().code());
        this.<Claim>own(
                "speaker_text", FlatKind.Type.TEXT, claim -> of(claim.speaker().span(), Span::text));
        this.<Claim>own("stance", FlatKind.Type.TEXT, claim -> claim.stance().code());
        this.<Claim>own(
                "quotation", FlatKind.Type.TEXT, claim -> claim.quotation().code());
        this.<Claim>own("cue", FlatKind.Type.TEXT, claim -> of(claim.cue(), Span::text));
        this.<Claim>own("hedge", FlatKind.Type.TEXT, claim -> of(claim.hedge(), Span::text));
        this.<Claim>own(
                "content",
                FlatKind.Type.TEXT,
                claim -> claim.content().stream().map(Span::text).collect(Collectors.joining(" … ")));
    }

    private void ties() {
        this.<Tie>own("tie", FlatKind.Type.TEXT, tie -> tie.kind().code());
        parties("from", Told::from);
        parties("to", Told::to);
        this.<Tie>own("status", FlatKind.Type.TEXT, tie -> tie.status().code());
        this.<Tie>own("domain", FlatKind.Type.TEXT, Tie::domain);
        this.<Tie>own("degree", FlatKind.Type.TEXT, Tie::degree);
        this.<Tie>own("since", FlatKind.Type.TEXT, Tie::since);
        this.<Tie>own("until", FlatKind.Type.TEXT, Tie::until);
    }

    private void causes() {
        own("cause_key", FlatKind.Type.TEXT, (told, cause) -> key(told, ((Cause) cause).cause()));
        this.<Cause>own(
                "cause_text", FlatKind.Type.TEXT, cause -> of(cause.cause().span(), Span::text));
        own("effect_key", FlatKind.Type.TEXT, (told, cause) -> key(told, ((Cause) cause).effect()));
        this.<Cause>own(
                "effect_text", FlatKind.Type.TEXT, cause -> of(cause.effect().span(), Span::text));
        this.<Cause>own(
                "connective", FlatKind.Type.TEXT, cause -> cause.connective().text());
    }

    private static @Nullable String key(Told<?> told, Cause.End end) {
        return end.item() == null ? null : sibling(told, end.item());
    }

    private void figures() {
        this.<Figure>own("value", FlatKind.Type.NUMBER, Figure::value);
        this.<Figure>own("qualifier", FlatKind.Type.TEXT, Figure::qualifier);
        this.<Figure>own("unit", FlatKind.Type.TEXT, Figure::unit);
        own(
                "of_key",
                FlatKind.Type.TEXT,
                (told, figure) -> ((Figure) figure).of() == null ? null : sibling(told, ((Figure) figure).of()));
        this.<Figure>own("text", FlatKind.Type.TEXT, figure -> figure.passage().text());
    }

    private void common() {
        add("voices", FlatKind.Type.TEXTS, Voices::of);
        add(
                "outlet",
                FlatKind.Type.TEXT,
                told -> told.source().outlet() == null
                        ? null
                        : told.source().outlet().name());
        add(
                "outlet_country",
                FlatKind.Type.TEXT,
                told -> told.source().outlet() == null
                        ? null
                        : told.source().outlet().country());
        add(
                "outlet_control",
                FlatKind.Type.TEXT,
                told -> told.source().outlet() == null
                        ? null
                        : told.source().outlet().control().code());
        add(
                "origin",
                FlatKind.Type.TEXT,
                told -> told.source().origin() == null
                        ? null
                        : told.source().origin().name());
        add("published", FlatKind.Type.TEXT, told -> told.source().published());
        add("title", FlatKind.Type.TEXT, told -> told.source().title());
        add("url", FlatKind.Type.TEXT, told -> told.source().url());
        add("story", FlatKind.Type.TEXT, told -> told.source().story());
        add("passage", FlatKind.Type.TEXT, Told::passage);
        add("begin", FlatKind.Type.COUNT, told -> first(told.finding()).begin());
        add("end", FlatKind.Type.COUNT, told -> first(told.finding()).end());
        add("rule", FlatKind.Type.TEXT, told -> told.finding().rule());
        add("reader", FlatKind.Type.TEXT, told -> told.source().version());
        add("reviewed", FlatKind.Type.TEXT, FlatColumns::reviewed);
    }

    private static Span first(Finding finding) {
        return finding instanceof Event event
                ? event.trigger()
                : finding.evidence().get(0);
    }

    private static @Nullable String reviewed(Told<?> told) {
        return told.correction() == null
                ? null
                : told.correction().action().name().toLowerCase(Locale.ROOT);
    }

    private void parties(String name, Function<Told<?>, List<Entity>> parties) {
        add(
                name,
                FlatKind.Type.TEXTS,
                told -> parties.apply(told).stream().map(Entity::name).toList());
        add(name + "_code", FlatKind.Type.TEXTS, told -> coded(parties.apply(told), Entity::code));
        add(name + "_country", FlatKind.Type.TEXTS, told -> coded(parties.apply(told), Entity::country));
    }

    /** A value for each party, so that lists of one row go together; empty where a party has none. */
    private static List<String> coded(List<Entity> parties, Function<Entity, @Nullable String> code) {
        List<String> codes = new ArrayList<>();
        for (Entity party : parties) {
            String one = code.apply(party);
            codes.add(one == null ? "" : one);
        }
        return codes;
    }

    private void day(String name) {
        add(name, FlatKind.Type.DAY, told -> told.day() == null ? null : iso(told.day()));
    }

    private static @Nullable String iso(String day) {
        return day.length() < 10 ? null : day.substring(0, 10);
    }

    private static List<String> codes(List<? extends Code> codes) {
        return codes.stream().map(Code::code).toList();
    }

    private static <T, R> @Nullable R of(@Nullable T holder, Function<T, @Nullable R> part) {
        return holder == null ? null : part.apply(holder);
    }

    private static String sibling(Told<?> told, @Nullable String id) {
        return told.source().article() + "/" + told.source().edition() + "/" + id;
    }

    private void add(String name, FlatKind.Type holds, Function<Told<?>, @Nullable Object> value) {
        columns.add(new FlatKind.Column(name, holds, value));
    }

    @SuppressWarnings("unchecked")
    private <F extends Finding> void own(String name, FlatKind.Type holds, Function<F, @Nullable Object> value) {
        add(name, holds, told -> value.apply((F) told.finding()));
    }

    private void own(String name, FlatKind.Type holds, BiFunction<Told<?>, Finding, @Nullable Object> value) {
        add(name, holds, told -> value.apply(told, told.finding()));
    }
}
