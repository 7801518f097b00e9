package org.chancery.archive;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;

import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * The columns of what a job writes. A reading's columns are nested and named as the record is; what may be a finding or a
 * passage there (the ends of a cause) has the id or the passage here.
 */
final class Columns {

    private Columns() {}

    /** A row a reading: where it stands among the inputs, the record, and the record as a line of JSON. */
    static MessageType readings() {
        return new MessageType(
                "reading",
                number("portion"),
                number("row"),
                text("input"),
                article(),
                list("entities", entity()),
                list("events", event()),
                list("claims", claim()),
                list("ties", tie()),
                list("causes", cause()),
                list("figures", figure()),
                group("reader", text("version"), texts("models")),
                text("json"));
    }

    /** A row a fault. */
    static MessageType faults() {
        return new MessageType("fault", number("portion"), number("row"), text("input"), text("fault"));
    }

    private static GroupType article() {
        return group(
                "article",
                text("id"),
                text("ref"),
                text("url"),
                text("title"),
                text("byline"),
                group("outlet", text("name"), text("country"), text("control")),
                text("published"),
                text("language"),
                text("text"),
                spans("furniture"));
    }

    private static GroupType entity() {
        return element(
                text("id"),
                text("name"),
                text("kind"),
                text("country"),
                texts("sectors"),
                text("code"),
                text("role"),
                text("resolvedBy"),
                spans("mentions"),
                text("rule"));
    }

    private static GroupType event() {
        return element(
                text("id"),
                text("type"),
                text("mode"),
                texts("contexts"),
                text("cameo"),
                text("quad"),
                decimal("score"),
                text("status"),
                texts("actors"),
                texts("recipients"),
                group("when", text("text"), text("start"), text("end"), span("span")),
                where(),
                count("dead"),
                count("injured"),
                count("size"),
                texts("claims"),
                span("trigger"),
                spans("evidence"),
                decimal("confidence"),
                text("rule"),
                check());
    }

    private static GroupType where() {
        return group(
                "where",
                text("text"),
                text("name"),
                text("country"),
                decimal("lat"),
                decimal("lon"),
                count("geonames"),
                text("subdivision"),
                span("span"));
    }

    private static GroupType claim() {
        return element(
                text("id"),
                group("speaker", text("entity"), span("span"), text("kind")),
                span("cue"),
                spans("content"),
                text("quotation"),
                text("via"),
                text("stance"),
                span("hedge"),
                text("rule"));
    }

    private static GroupType tie() {
        return element(
                text("id"),
                text("kind"),
                text("from"),
                text("to"),
                text("domain"),
                text("degree"),
                text("status"),
                text("since"),
                text("until"),
                texts("claims"),
                spans("evidence"),
                text("rule"));
    }

    private static GroupType cause() {
        return element(text("id"), end("cause"), end("effect"), span("connective"), texts("claims"), text("rule"));
    }

    private static GroupType figure() {
        return element(
                text("id"),
                decimal("value"),
                text("qualifier"),
                text("unit"),
                text("of"),
                texts("claims"),
                span("evidence"),
                text("rule"),
                check());
    }

    private static GroupType check() {
        return group("check", text("kind"), text("stated"), text("counted"), text("from"), text("until"), span("span"));
    }

    private static GroupType end(String name) {
        return group(name, text(MapWriter.ID), number("begin"), number("end"), text("text"));
    }

    private static GroupType span(String name) {
        return group(name, number("begin"), number("end"), text("text"));
    }

    private static GroupType spans(String name) {
        return list(name, element(number("begin"), number("end"), text("text")));
    }

    private static GroupType texts(String name) {
        return list(
                name, Types.required(PrimitiveTypeName.BINARY).as(stringType()).named("element"));
    }

    private static GroupType list(String name, Type element) {
        return Types.optionalList().element(element).named(name);
    }

    private static GroupType element(Type... fields) {
        return Types.requiredGroup().addFields(fields).named("element");
    }

    private static GroupType group(String name, Type... fields) {
        return Types.optionalGroup().addFields(fields).named(name);
    }

    private static Type text(String name) {
        return Types.optional(PrimitiveTypeName.BINARY).as(stringType()).named(name);
    }

    private static Type number(String name) {
        return Types.optional(PrimitiveTypeName.INT32).named(name);
    }

    private static Type count(String name) {
        return Types.optional(PrimitiveTypeName.INT64).named(name);
    }

    private static Type decimal(String name) {
        return Types.optional(PrimitiveTypeName.DOUBLE).named(name);
    }
}
