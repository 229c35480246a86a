package gov.rotations.demo.service;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.service.ActionService;
import gov.rotations.coaching.service.MeetingForm;
import gov.rotations.coaching.service.MeetingNotes;
import gov.rotations.coaching.service.MeetingService;
import gov.rotations.coaching.service.PairingService;
import gov.rotations.coaching.service.WishService;
import gov.rotations.security.AccountId;
import gov.rotations.shared.Earlier;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** The coach and the associate whom visitors may be: they have met once, promised something and mean to meet again. */
@Dependent
class DemoMentoring {

    @Inject
    private DemoSupporters supporters;

    @Inject
    private WishService wishes;

    @Inject
    private PairingService pairings;

    @Inject
    private MeetingService meetings;

    @Inject
    private ActionService promises;

    @Inject
    private DemoCast cast;

    @Inject
    private Clock clock;

    private long pairing;

    private long first;

    void load() {
        AccountId coach = cast.account("coach");
        AccountId associate = cast.account("associate");
        SupporterId mentor = supporters.of(coach);
        Earlier.by(Duration.ofDays(24), () -> {
            cast.as(associate, () -> pairing = wishes.choose(SupportKind.MENTOR, mentor).value());
            cast.as(coach, () -> {
                pairings.accept(pairing);
                first = meetings.propose(pairing, meeting(3, "The library, third floor"));
            });
            cast.as(associate, () -> {
                meetings.agree(first);
                pairings.agree(pairing, "Choose rotations that are not all alike.", 21);
            });
        });
        Earlier.by(Duration.ofDays(20), () -> cast.as(associate, () -> {
            meetings.hold(first);
            MeetingNotes notes = meetings.notes(pairing, first).orElseThrow();
            meetings.note(first, notes.version(), "Read two closed services before the next meeting.");
        }));
        cast.as(coach, () -> {
            promises.promise(pairing, "Ask two product managers in health what a good first week looked like", false,
                LocalDate.now(clock).plusDays(14));
            promises.promise(pairing, "Introduce Asha to the service standard team", true, null);
            meetings.propose(pairing, meeting(5, "online"));
        });
    }

    private MeetingForm meeting(int days, String place) {
        MeetingForm form = new MeetingForm();
        form.setBegins(LocalDate.now(clock).plusDays(days).atTime(10, 30));
        form.setMinutes(45);
        form.setPlace(place);
        return form;
    }
}
