package gov.rotations.demo.service;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.service.LivingPairing;
import gov.rotations.coaching.service.MeetingForm;
import gov.rotations.coaching.service.MeetingService;
import gov.rotations.coaching.service.PairingAdminService;
import gov.rotations.coaching.service.PairingRoundService;
import gov.rotations.coaching.service.PairingRow;
import gov.rotations.coaching.service.PairingService;
import gov.rotations.coaching.service.SupporterAdminService;
import gov.rotations.coaching.service.SupporterChoice;
import gov.rotations.coaching.service.WishForm;
import gov.rotations.coaching.service.WishService;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.shared.Earlier;
import gov.rotations.shared.EmailAddress;
import gov.rotations.skills.SkillKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;

/**
 * The running cohort was matched with coaches ten weeks ago, each by consent of the two. Since then most have met as agreed;
 * others had a break, went silent, parted or never began, so that pairings stand at every step.
 */
@Dependent
class DemoCoaching {

    /** How many days ago they met. */
    private static final List<Integer> MEETINGS = List.of(60, 47, 33, 19, 6);

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
    private DemoMentoring mentoring;

    @Inject
    private Cohorts cohorts;

    @Inject
    private AccountBook book;

    @Inject
    private DemoCast cast;

    @Inject
    private PairingAdminService admin;

    @Inject
    private Clock clock;

    private List<AccountId> offering;

    private long round;

    /** @param running the cohort half-way */
    void load(CohortId running) {
        List<Cohorts.AssociateCard> people = cohorts.associatesOf(running);
        daysAgo(75, () -> offering = supporters.load());
        daysAgo(72, () -> {
            for (int i = 0; i < people.size(); i += 2) {
                wish(people.get(i).account(), i);
            }
        });
        daysAgo(70, () -> {
            round = rounds.open(running, SupportKind.COACH).value();
            rounds.suggest(round);
            rounds.send(round);
        });
        daysAgo(69, () -> offering.subList(0, offering.size() - 1).forEach(this::sayYes));
        daysAgo(68, () -> eachOf(people, (account, index) -> answer(account, index)));
        daysAgo(63, admin::lapseOverdue);
        daysAgo(62, () -> offering.forEach(this::sayYes));
        daysAgo(61, () -> eachOf(people, (account, index) -> sayYes(account)));
        MEETINGS.forEach(ago -> daysAgo(ago, () -> eachOf(people, (account, index) -> meet(account, index, ago))));
        daysAgo(20, () -> part(people, 7, pairings::pause));
        daysAgo(12, () -> part(people, 14, pairings::askForChange));
        daysAgo(11, () -> endings().forEach(admin::end));
        daysAgo(2, () -> part(people, 1, pairings::askForChange));
        mentoring.load();
        askAnew(people);
        invitations.invite(new EmailAddress(DemoNames.email("Quentin Ashdale")), "Quentin Ashdale");
    }

    private static void daysAgo(int days, Runnable what) {
        Earlier.by(Duration.ofDays(days), what);
    }

    private void eachOf(List<Cohorts.AssociateCard> people, BiConsumer<AccountId, Integer> what) {
        for (int i = 0; i < people.size(); i++) {
            what.accept(people.get(i).account(), i);
        }
    }

    private void wish(AccountId person, int index) {
        cast.as(person, () -> {
            WishForm form = wishes.form(SupportKind.COACH);
            form.setTopics(new SkillKey[] {SkillKey.values()[index % SkillKey.values().length], SkillKey.USER_FOCUS});
            wishes.say(form);
        });
    }

    private void sayYes(AccountId person) {
        cast.as(person, () -> pairings.mine().stream().filter(PairingRow::mayAnswer).toList().forEach(row -> pairings.accept(row.id())));
    }

    /** Most say yes and agree how often to meet; a few are silent or say no. */
    private void answer(AccountId associate, int index) {
        cast.as(associate, () -> pairings.mine().stream().filter(PairingRow::mayAnswer).map(PairingRow::id).toList().forEach(id -> {
            switch (index % 9) {
                case 3 -> pairings.decline(id);
                case 6 -> { }
                default -> {
                    pairings.accept(id);
                    pairings.agree(id, index % 2 == 0 ? "Say no without losing a friend." : "", 14);
                }
            }
        }));
    }

    /** Most meet as they have agreed; one pair stops, one misses a meeting, one has a time ahead. */
    private void meet(AccountId associate, int index, int ago) {
        boolean stopped = index % 8 == 2 && ago < 40;
        if (!stopped) {
            cast.as(associate, () -> pairings.mine().stream().filter(PairingRow::isActive).map(PairingRow::id).toList().forEach(id -> meet(id, index, ago)));
        }
    }

    private void meet(long pairing, int index, int ago) {
        long meeting = meetings.propose(pairing, meeting(0));
        cast.as(named(pairings.get(pairing).supporter()), () -> {
            meetings.agree(meeting);
            if (index % 8 == 5 && ago == 33) {
                meetings.miss(meeting);
            } else {
                meetings.hold(meeting);
            }
        });
        if (ago == MEETINGS.get(MEETINGS.size() - 1) && index % 3 == 0) {
            meetings.propose(pairing, meeting(14 + index % 5));
        }
    }

    private AccountId named(String supporter) {
        return offering.stream().filter(account -> book.find(account).orElseThrow().name().equals(supporter)).findFirst().orElseThrow();
    }

    private void part(List<Cohorts.AssociateCard> people, int index, LongConsumer step) {
        cast.as(people.get(index).account(), () -> pairings.mine().stream().filter(PairingRow::isActive).map(PairingRow::id).toList().forEach(step::accept));
    }

    private List<Long> endings() {
        return admin.living().stream().map(LivingPairing::row).filter(PairingRow::isEndable).map(PairingRow::id).toList();
    }

    /** Those who have nobody now: one question is open, one was answered by the coach, one was taken back. */
    private void askAnew(List<Cohorts.AssociateCard> people) {
        List<Cohorts.AssociateCard> alone = people.stream().filter(card -> admin.living().stream()
            .noneMatch(one -> one.row().associate().equals(card.name()) && one.row().kind() == SupportKind.COACH)).limit(3).toList();
        for (int i = 0; i < alone.size(); i++) {
            List<SupporterChoice> choices = admin.choices(SupportKind.COACH, alone.get(i).id().value());
            if (!choices.isEmpty()) {
                ask(choices, alone.get(i).id(), i);
            }
        }
    }

    private void ask(List<SupporterChoice> choices, AssociateId associate, int turn) {
        AccountId visitor = cast.account("coach");
        long visiting = supporters.of(visitor).value();
        SupporterChoice chosen = choices.stream().filter(one -> turn == 0 && one.id() == visiting).findFirst().orElse(choices.get(0));
        long pairing = admin.propose(SupportKind.COACH, new SupporterId(chosen.id()), associate).value();
        if (turn == 1) {
            cast.as(named(chosen.name()), () -> pairings.accept(pairing));
        } else if (turn == 2) {
            admin.rescind(pairing);
        }
    }

    private MeetingForm meeting(int days) {
        MeetingForm form = new MeetingForm();
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        form.setBegins(days == 0 ? now : now.toLocalDate().plusDays(days).atTime(10, 30));
        form.setPlace("online");
        return form;
    }
}
