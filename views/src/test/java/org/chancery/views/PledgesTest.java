package org.chancery.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.OutletControl;
import org.chancery.model.Status;
import org.chancery.model.kept.JoinedEvent;
import org.chancery.model.kept.Source;
import org.junit.jupiter.api.Test;

class PledgesTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-07-01");

    private static List<Pledge> pledges(JoinedEvent... events) {
        return Pledges.of(Arrays.stream(events).map(Happening::of).toList(), TODAY);
    }

    private static Source reported(String day) {
        return Made.source("r" + day, day, "Gazette", "CHE", OutletControl.PRIVATE);
    }

    private static JoinedEvent visitPlannedFor(String day) {
        return Made.event()
                .type(EventType.AGREE)
                .status(Status.PLANNED)
                .on(day)
                .in(reported("2024-05-01"))
                .joined("plan");
    }

    @Test
    void aPlanWhoseDayHasNotComeIsAhead() {
        assertThat(pledges(visitPlannedFor("2024-08-10"))).singleElement().satisfies(pledge -> {
            assertThat(pledge.state()).isEqualTo(Pledge.State.AHEAD);
            assertThat(pledge.due()).isEqualTo("2024-08-10");
            assertThat(pledge.nature()).isEqualTo(Pledge.Nature.PROMISE);
        });
    }

    @Test
    void aPlanWhoseDayHasPassedUntoldIsOverdue() {
        assertThat(pledges(visitPlannedFor("2024-06-10")))
                .extracting(Pledge::state)
                .containsExactly(Pledge.State.OVERDUE);
    }

    @Test
    void aPlanIsFollowedByAnActOfCooperationOfBothOnThoseDays() {
        List<Pledge> pledges = pledges(
                visitPlannedFor("2024-06-10"),
                Made.event()
                        .mode(Mode.CONSULT_VISIT)
                        .sides("CHN", "BLR")
                        .on("2024-06-11")
                        .joined("visit"));
        assertThat(pledges).singleElement().satisfies(pledge -> {
            assertThat(pledge.state()).isEqualTo(Pledge.State.FOLLOWED);
            assertThat(pledge.followedBy().id()).isEqualTo("visit");
        });
    }

    @Test
    void whatComesLongAfterOrFromOthersDoesNotFollow() {
        List<Pledge> pledges = pledges(
                visitPlannedFor("2024-06-10"),
                Made.event().mode(Mode.CONSULT_VISIT).on("2024-06-26").joined("late"),
                Made.event()
                        .mode(Mode.CONSULT_VISIT)
                        .sides("RUS", "CHN")
                        .on("2024-06-10")
                        .joined("others"));
        assertThat(pledges).extracting(Pledge::state).containsExactly(Pledge.State.OVERDUE);
    }

    @Test
    void anAgreementWithoutADayIsNoPledgeUnlessPlanned() {
        assertThat(pledges(Made.event().type(EventType.AGREE).joined("done"))).isEmpty();
        assertThat(pledges(Made.event()
                        .type(EventType.AGREE)
                        .status(Status.INTENDED)
                        .joined("meant")))
                .extracting(Pledge::state)
                .containsExactly(Pledge.State.UNDATED);
    }

    @Test
    void anAgreementOnALaterDayIsAPledge() {
        assertThat(pledges(Made.event()
                        .type(EventType.AGREE)
                        .in(reported("2024-05-01"))
                        .on("2024-09-01")
                        .joined("signing")))
                .extracting(Pledge::state)
                .containsExactly(Pledge.State.AHEAD);
    }

    @Test
    void aThreatIsFollowedByWhatItsModeMeansInItsDirectionWithinAYear() {
        JoinedEvent threat = Made.event()
                .mode(Mode.THREATEN_EXPEL)
                .in(reported("2024-05-01"))
                .joined("threat");
        assertThat(pledges(
                        threat,
                        Made.event().mode(Mode.SANCTION_EXPEL).on("2024-05-20").joined("out")))
                .extracting(Pledge::state)
                .containsExactly(Pledge.State.FOLLOWED);
        assertThat(pledges(
                        threat,
                        Made.event()
                                .mode(Mode.SANCTION_EXPEL)
                                .sides("CHN", "BLR")
                                .on("2024-05-20")
                                .joined("other way"),
                        Made.event().type(EventType.ASSAULT).on("2024-05-20").joined("other kind"),
                        Made.event().mode(Mode.SANCTION_EXPEL).on("2025-06-20").joined("too late"),
                        Made.event().mode(Mode.SANCTION_EXPEL).on("2024-04-20").joined("before")))
                .filteredOn(pledge -> pledge.nature() == Pledge.Nature.THREAT)
                .extracting(Pledge::state)
                .containsExactly(Pledge.State.UNDATED);
    }

    @Test
    void whatIsDeniedIsNoThreat() {
        assertThat(pledges(
                        Made.event().type(EventType.THREATEN).status(Status.NOT).joined("no")))
                .isEmpty();
    }

    @Test
    void aPlanThatTheSameEventTellsAsDoneIsFollowedByItself() {
        JoinedEvent grown = Made.joined(
                "aid",
                Made.event()
                        .type(EventType.AID)
                        .status(Status.PLANNED)
                        .on("2024-06-01")
                        .told("e1"),
                Made.event()
                        .type(EventType.AID)
                        .status(Status.OCCURRED)
                        .on("2024-06-01")
                        .in(reported("2024-06-02"))
                        .told("e1"));
        // the telling in front is the one of what happened: nothing is pledged any more
        assertThat(pledges(grown)).isEmpty();
    }
}
