package gov.rotations.demo.service;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.service.ActionService;
import gov.rotations.coaching.service.MeetingForm;
import gov.rotations.coaching.service.MeetingNotes;
import gov.rotations.coaching.service.MeetingService;
import gov.rotations.coaching.service.PairingRoundService;
import gov.rotations.coaching.service.PairingRow;
import gov.rotations.coaching.service.PairingService;
import gov.rotations.coaching.service.SupporterAdminService;
import gov.rotations.coaching.service.WishForm;
import gov.rotations.coaching.service.WishService;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.EmailAddress;
import gov.rotations.skills.SkillKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The running cohort was matched with coaches just now; pairings of it stand at every step, each by consent of the two. */
@Dependent
class DemoCoaching {

    @Inject
    private DemoSupporters supporters;

    @Inject
    private SupporterAdminService invitations;

    @Inject
    private WishService wishes;

    @Inject
    private PairingRoundService rounds;

    @Inject
    private PairingService pairings;

    @Inject
    private MeetingService meetings;

    @Inject
    private ActionService promises;

    @Inject
    private Cohorts cohorts;

    @Inject
    private AccountBook book;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** @param running the cohort half-way */
    void load(CohortId running) {
        List<AccountId> offering = supporters.load();
        invitations.invite(new EmailAddress(DemoNames.email("Quentin Ashdale")), "Quentin Ashdale");
        List<Cohorts.AssociateCard> people = cohorts.associatesOf(running);
        for (int i = 0; i < people.size(); i += 2) {
            wish(people.get(i).account(), i);
        }
        long round = rounds.open(running, SupportKind.COACH).value();
        rounds.suggest(round);
        rounds.send(round);
        offering.forEach(this::answerAllButOne);
        for (int i = 0; i < people.size(); i++) {
            answer(people.get(i).account(), i);
        }
        letVisitorsMeet();
    }

    private void wish(AccountId person, int index) {
        actor.as(actor.actorOf(person), () -> {
            WishForm form = wishes.form(SupportKind.COACH);
            form.setTopics(new SkillKey[] {SkillKey.values()[index % SkillKey.values().length], SkillKey.USER_FOCUS});
            wishes.say(form);
            return null;
        });
    }

    /** The visitor who coaches finds one question open. */
    private void answerAllButOne(AccountId supporter) {
        actor.as(actor.actorOf(supporter), () -> {
            boolean visitor = supporter.equals(account("coach"));
            pairings.mine().stream().filter(PairingRow::mayAnswer).skip(visitor ? 1 : 0).forEach(row -> pairings.accept(row.id()));
            return null;
        });
    }

    /** Most say yes and agree on a first meeting; a few are silent, say no, have a break or ask for a change. */
    private void answer(AccountId associate, int index) {
        actor.as(actor.actorOf(associate), () -> {
            pairings.mine().stream().filter(PairingRow::mayAnswer).map(PairingRow::id).toList().forEach(id -> {
                switch (index % 9) {
                    case 3 -> pairings.decline(id);
                    case 6 -> { }
                    default -> {
                        pairings.accept(id);
                        meetings.propose(id, meeting(3 + index % 9, 60, "online"));
                    }
                }
                if (index == 7) {
                    pairings.pause(id);
                } else if (index == 14) {
                    pairings.askForChange(id);
                }
            });
            return null;
        });
    }

    /** The two whom visitors may be have met once and mean to meet again. */
    private void letVisitorsMeet() {
        AccountId coach = account("coach");
        AccountId associate = account("associate");
        SupporterId mentor = supporters.of(coach);
        long pairing = actor.as(actor.actorOf(associate), () -> wishes.choose(SupportKind.MENTOR, mentor).value());
        long first = actor.as(actor.actorOf(coach), () -> {
            pairings.accept(pairing);
            return meetings.propose(pairing, meeting(0, 45, "The library, third floor"));
        });
        actor.as(actor.actorOf(associate), () -> {
            meetings.agree(first);
            meetings.hold(first);
            MeetingNotes notes = meetings.notes(pairing, first).orElseThrow();
            meetings.note(first, notes.version(), "Read two closed services before the next meeting.");
            pairings.agree(pairing, "Choose rotations that are not all alike.", 21);
            return null;
        });
        actor.as(actor.actorOf(coach), () -> {
            promises.promise(pairing, "Ask two product managers in health what a good first week looked like", false,
                LocalDate.now(clock).plusDays(14));
            promises.promise(pairing, "Introduce Asha to the service standard team", true, null);
            return meetings.propose(pairing, meeting(21, 45, "online"));
        });
    }

    private AccountId account(String name) {
        return book.findByEmail(DemoAccounts.email(name)).orElseThrow().id();
    }

    private MeetingForm meeting(int days, int minutes, String place) {
        MeetingForm form = new MeetingForm();
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        form.setBegins(days == 0 ? now : now.toLocalDate().plusDays(days).atTime(10, 30));
        form.setMinutes(minutes);
        form.setPlace(place);
        return form;
    }
}
