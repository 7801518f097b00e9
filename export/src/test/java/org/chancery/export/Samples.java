package org.chancery.export;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.EntityKind;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.model.Status;
import org.chancery.model.kept.Told;

/** A small record with all kinds of findings, and texts that give trouble: pictures, quotes, tabs, letters of many scripts. */
public final class Samples {

    static final String VISIT =
            "\uD83C\uDDEB\uD83C\uDDEE President Aino Järvi visited \"Chișinău\" on Monday,\tMoldova said, "
                    + "bringing more than 40 tonnes of grain because the harvest failed.";

    private Samples() {}

    public static Made visit() {
        return Made.report(1, VISIT)
                .party("n1", "Aino Järvi", EntityKind.PERSON, "FIN", "FINGOV", "GOV")
                .party("n2", "Moldova", EntityKind.STATE, "MDA", "MDAGOV", "GOV")
                .claim("c1", "n2", "said", "bringing more than 40 tonnes of grain", null);
    }

    public static Told<org.chancery.model.Event> visited() {
        return visit().act("e1", EventType.CONSULT, Mode.CONSULT_VISIT, "042", "visited")
                .between(List.of("n1"), List.of("n2"))
                .said("c1")
                .on("Monday", "2024-05-13", "2024-05-13")
                .in("Chișinău", "MDA", 47.0, 28.85, 618426, "MD-CU")
                .of("J1");
    }

    /** The same visit, told by another outlet without an address, a day and a place. */
    public static Told<org.chancery.model.Event> visitedAgain() {
        return Made.report(2, "Aino Järvi has visited Moldova.")
                .by(new Outlet("Radio Test", "FIN", OutletControl.PUBLIC), null, "2024-05-15")
                .party("n7", "Aino Järvi", EntityKind.PERSON, "FIN", "FINGOV", "GOV")
                .party("n8", "Moldova", EntityKind.STATE, "MDA", "MDAGOV", "GOV")
                .act("e1", EventType.CONSULT, Mode.CONSULT_VISIT, "042", "visited")
                .between(List.of("n7"), List.of("n8"))
                .of("J1");
    }

    public static Made talks() {
        return Made.report(
                        3,
                        "The European Union, Kenya and Łukasz Żółw met in the United States; Kenya may send troops; "
                                + "Kenya denied that it had fired.")
                .party("n1", "European Union", EntityKind.ORGANISATION, null, "EUR", new String[0])
                .party("n2", "Kenya", EntityKind.STATE, "KEN", "KENGOV", "GOV")
                .party("n3", "Łukasz Żółw", EntityKind.PERSON, "POL", "POLJRN", "JRN");
    }

    public static Told<org.chancery.model.Event> met() {
        return talks().act("e1", EventType.CONSULT, null, "040", "met")
                .between(List.of("n1", "n2", "n3"), List.of())
                .in("United States", "USA", 39.8, -98.6, null, null)
                .of("J2");
    }

    public static Told<org.chancery.model.Event> planned() {
        return talks().act("e2", EventType.MOBILIZE, Mode.MOBILIZE_TROOPS, "154", "send")
                .status(Status.POSSIBLE)
                .between(List.of("n2"), List.of())
                .of("J3");
    }

    public static Told<org.chancery.model.Event> denied() {
        return talks().act("e3", EventType.ASSAULT, Mode.ASSAULT_FIREARMS, null, "fired")
                .status(Status.DENIED)
                .between(List.of("n2"), List.of())
                .of("J4");
    }

    public static Told<org.chancery.model.Event> undated() {
        return Made.report(4, "Kenya praised Peru.")
                .by(null, null, null)
                .party("n1", "Kenya", EntityKind.STATE, "KEN", "KENGOV", "GOV")
                .party("n2", "Peru", EntityKind.STATE, "PER", "PERGOV", "GOV")
                .act("e1", EventType.SUPPORT, null, "051", "praised")
                .between(List.of("n1"), List.of("n2"))
                .of("J5");
    }

    public static Told<org.chancery.model.Event> rejected() {
        return Made.report(5, "Kenya insulted Peru.")
                .rejected()
                .party("n1", "Kenya", EntityKind.STATE, "KEN", "KENGOV", "GOV")
                .party("n2", "Peru", EntityKind.STATE, "PER", "PERGOV", "GOV")
                .act("e1", EventType.ACCUSE, Mode.ACCUSE_DISAPPROVE, "111", "insulted")
                .between(List.of("n1"), List.of("n2"))
                .of("J6");
    }

    /** Events that may stand in a table of what happened, and those that may not. */
    public static List<Told<?>> events() {
        return List.of(visited(), visitedAgain(), met(), planned(), denied(), undated());
    }

    /** All kinds of findings. */
    public static List<Told<?>> all() {
        List<Told<?>> all = new ArrayList<>(events());
        all.add(visit().claimed("c1"));
        all.add(visit().tie("t1", "n1", "n2"));
        all.add(visit().figure("f1", 40, "more than 40 tonnes", "e1"));
        all.add(visit().cause("x1", "e1", "the harvest failed", "because"));
        return all;
    }
}
