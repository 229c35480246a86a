package gov.rotations.demo.service;

import gov.rotations.coaching.ActivePairings;
import gov.rotations.coaching.SupportKind;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.service.AssociateFilter;
import gov.rotations.cohort.service.AssociateRow;
import gov.rotations.cohort.service.CohortListService;
import gov.rotations.development.Confidence;
import gov.rotations.development.Moment;
import gov.rotations.development.Voice;
import gov.rotations.development.service.BeginForm;
import gov.rotations.development.service.LevelForm;
import gov.rotations.development.service.LevelViewReadingService;
import gov.rotations.development.service.LevelViewRow;
import gov.rotations.development.service.LevelViewService;
import gov.rotations.security.AccountId;
import gov.rotations.shared.Earlier;
import gov.rotations.skills.Frameworks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everybody of the running cohort has said where they stood at the start; most again after the first rotation, many with a view of
 * their coach or host beside it. The cohort before has said so at the start and at the end.
 */
@Dependent
class DemoLevelViews {

    private static final List<String> NOTES = List.of(
        "Ran three rounds of interviews with people who had given up on the form.",
        "Wrote the stories with the team and cut the first release by half.",
        "Sat with the support desk for two days; changed what I measure.",
        "Said no to a request from above, with the evidence on one page.",
        "Brought a change into the live service and watched it for a fortnight.");

    @Inject
    private LevelViewService views;

    @Inject
    private LevelViewReadingService reading;

    @Inject
    private CohortListService lists;

    @Inject
    private ActivePairings pairings;

    @Inject
    private DemoHosts hosts;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Frameworks frameworks;

    @Inject
    private DemoCast cast;

    private List<String> skills;

    /** @param over the cohort that has graduated @param running the one half-way */
    void load(CohortId over, CohortId running) {
        skills = frameworks.current().orElseThrow().skills().stream().map(skill -> skill.key()).toList();
        graduated(over);
        List<Cohorts.AssociateCard> people = cohorts.associatesOf(running);
        daysAgo(262, () -> eachOf(people, this::start));
        daysAgo(96, () -> eachOf(people, this::endOfFirst));
        daysAgo(94, () -> eachOf(people, this::hostSays));
        daysAgo(40, () -> eachOf(people, this::coachSays));
        daysAgo(33, () -> eachOf(people, this::talk));
        daysAgo(12, () -> eachOf(people, this::close));
        daysAgo(3, () -> eachOf(people, this::halfWay));
        visitor();
        alumna();
    }

    private interface Turn {
        void of(Cohorts.AssociateCard person, int index);
    }

    private static void daysAgo(int days, Runnable what) {
        Earlier.by(Duration.ofDays(days), what);
    }

    private static void eachOf(List<Cohorts.AssociateCard> people, Turn turn) {
        for (int i = 0; i < people.size(); i++) {
            turn.of(people.get(i), i);
        }
    }

    /** Eleven people with a view at both ends, which is enough for a figure. */
    private void graduated(CohortId over) {
        List<AssociateId> ids = lists.associates(over, new AssociateFilter()).stream().map(AssociateRow::id).toList();
        List<Cohorts.AssociateCard> people = ids.stream().map(id -> cohorts.associates(List.of(id)).get(id))
            .filter(card -> card.account() != null && card.state().equals("GRADUATED")).toList();
        daysAgo(900, () -> eachOf(people, (person, i) -> self(person.account(), Moment.START, "", i, 0, true)));
        daysAgo(185, () -> eachOf(people, (person, i) -> self(person.account(), Moment.GRADUATION, "", i, i % 4 == 3 ? 0 : 1, true)));
    }

    private void start(Cohorts.AssociateCard person, int i) {
        self(person.account(), Moment.START, "", i, 0, i % 4 != 3);
    }

    private void endOfFirst(Cohorts.AssociateCard person, int i) {
        if (i % 5 != 4) {
            self(person.account(), Moment.END_R1, "", i, i % 3 == 1 ? 0 : 1, true);
        }
    }

    private void hostSays(Cohorts.AssociateCard person, int i) {
        if (i % 3 != 2) {
            hosts.first(person.id()).ifPresent(host -> about(host, person, i + 1, 1));
        }
    }

    private void coachSays(Cohorts.AssociateCard person, int i) {
        if (i % 2 == 0) {
            coachOf(person).forEach(coach -> about(coach, person, i + 2, 1));
        }
    }

    private Set<AccountId> coachOf(Cohorts.AssociateCard person) {
        return pairings.supportersOf(person.id(), SupportKind.COACH);
    }

    private void talk(Cohorts.AssociateCard person, int i) {
        if (i % 2 == 0) {
            cast.as(person.account(), () -> endViews().filter(row -> row.isDiscussable() && row.voice() != Voice.SELF)
                .forEach(row -> views.discuss(row.id(), row.version())));
        }
    }

    private void close(Cohorts.AssociateCard person, int i) {
        if (i % 4 == 0) {
            cast.as(person.account(), () -> endViews().filter(LevelViewRow::isClosable).forEach(row -> views.close(row.id(), row.version())));
        }
    }

    private Stream<LevelViewRow> endViews() {
        return reading.mine().moments().stream().filter(one -> one.moment() == Moment.END_R1).flatMap(one -> one.views().stream()).toList().stream();
    }

    /** A few look again in the middle of a rotation; the coach and the host whom visitors may be are asked for theirs. */
    private void halfWay(Cohorts.AssociateCard person, int i) {
        boolean coached = coachOf(person).contains(cast.account("coach"));
        boolean managed = cohorts.managersOf(person.id()).contains(cast.account("manager"));
        if (coached || managed || i % 6 == 1) {
            cast.as(person.account(), () -> {
                long own = self(person.account(), Moment.AD_HOC, "Half-way through rotation 2", i, 1, true);
                if (coached) {
                    views.ask(own, Voice.COACH);
                }
                if (managed) {
                    views.show(own, coached, true);
                    views.ask(own, Voice.MANAGER);
                }
            });
        }
    }

    /** The alumna whom visitors may be has begun to look again. */
    private void alumna() {
        daysAgo(5, () -> self(cast.account("alumni"), Moment.AD_HOC, "Half a year later", 4, 1, false));
    }

    /** The associate whom visitors may be has looked at themselves before the programme, and the home manager has answered. */
    private void visitor() {
        AccountId asha = cast.account("associate");
        AccountId home = hosts.homeOfVisitor();
        Cohorts.AssociateCard person = cohorts.associateOf(asha).orElseThrow();
        daysAgo(25, () -> cast.as(asha, () -> views.ask(self(asha, Moment.AD_HOC, "Before the programme", 1, 0, true), Voice.MANAGER)));
        daysAgo(23, () -> cast.as(home, () -> reading.mine().given().stream().filter(row -> row.associateId() == person.id().value())
            .forEach(row -> fill(row.id(), 3, 0, true))));
        daysAgo(21, () -> cast.as(asha, () -> reading.mine().moments().stream().flatMap(one -> one.views().stream()).toList().stream()
            .filter(row -> row.voice() == Voice.MANAGER).forEach(row -> views.discuss(row.id(), row.version()))));
        daysAgo(2, () -> self(asha, Moment.START, "", 2, 0, false));
    }

    private long self(AccountId account, Moment moment, String label, int i, int further, boolean shared) {
        long[] id = new long[1];
        cast.as(account, () -> {
            id[0] = views.begin(begin(null, moment, label));
            fill(id[0], i, further, shared);
        });
        return id[0];
    }

    private void about(AccountId author, Cohorts.AssociateCard person, int i, int further) {
        cast.as(author, () -> fill(views.begin(begin(person.id().value(), Moment.END_R1, "")), i, further, true));
    }

    private static BeginForm begin(Long associate, Moment moment, String label) {
        BeginForm form = new BeginForm();
        form.setAssociate(associate);
        form.setMoment(moment);
        form.setLabel(label);
        return form;
    }

    /** Somebody's words: most skills have a level, one nothing, one is not sure, some have a note. */
    private void fill(long view, int i, int further, boolean shared) {
        LevelForm form = views.form(view);
        for (int s = 0; s < skills.size(); s++) {
            int turn = (i * 3 + s) % 7;
            String note = turn % 3 == 0 ? NOTES.get((i + s) % NOTES.size()) : null;
            String choice = i % 3 == 1 && turn == 6 && further == 0 ? LevelForm.NOT_SURE : i % 4 == 2 && turn == 5 && s > 2 ? LevelForm.NOTHING
                : Integer.toString(Math.min(4, turn % 3 + (turn == 2 ? 0 : further)));
            form.say(skills.get(s), choice, turn % 2 == 0 ? Confidence.MEDIUM : turn == 1 ? Confidence.LOW : null, note);
        }
        form.setForCoach(i % 4 != 2);
        form.setForManager(i % 3 != 0);
        if (shared) {
            views.share(form);
        } else {
            views.save(form);
        }
    }
}
