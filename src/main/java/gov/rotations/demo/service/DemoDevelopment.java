package gov.rotations.demo.service;

import gov.rotations.coaching.ActivePairings;
import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.service.PairingService;
import gov.rotations.coaching.service.SupporterForm;
import gov.rotations.coaching.service.SupporterService;
import gov.rotations.coaching.service.WishService;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.Circle;
import gov.rotations.development.service.EndorsementForm;
import gov.rotations.development.service.FormalLearningService;
import gov.rotations.development.service.GoalForm;
import gov.rotations.development.service.GoalService;
import gov.rotations.development.service.LearningForm;
import gov.rotations.development.service.OverviewService;
import gov.rotations.development.service.OwnRecordService;
import gov.rotations.development.service.RecordForm;
import gov.rotations.development.service.SharedRecordService;
import gov.rotations.opening.Phase;
import gov.rotations.placement.ConfirmedPlacements;
import gov.rotations.security.AccountId;
import gov.rotations.shared.Earlier;
import gov.rotations.skills.SkillKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;

/** What the associates of the running cohort do to grow: goals, records over their placements, sentences about them. The associate whom visitors may be has just begun. */
@Dependent
class DemoDevelopment {

    /** Who may read a record, by turns; most keep most to themselves. */
    private static final List<Set<Circle>> READERS = List.of(Set.of(Circle.COACH), Set.of(), Set.of(Circle.COACH, Circle.MANAGER), Set.of(),
        Set.of(Circle.MANAGER), Set.of(Circle.COACH, Circle.MANAGER, Circle.PROGRAMME));

    private static final List<String> NOT_FOR_ME = List.of("MO1", "DG3", "ST8", "OP7");

    private static final List<String> AHEAD = List.of("AG2", "LC1", "OW6", "US5", "ST2", "DG5", "PR2");

    /** Phases of other products at the same host, where they lent a hand. */
    private static final List<Phase> HELPED = List.of(Phase.DISCOVERY, Phase.ALPHA, Phase.LIVE);

    @Inject
    private GoalService goals;
    @Inject
    private OwnRecordService records;
    @Inject
    private OverviewService overview;
    @Inject
    private FormalLearningService learning;
    @Inject
    private SharedRecordService shared;
    @Inject
    private WishService wishes;
    @Inject
    private PairingService pairings;
    @Inject
    private SupporterService offers;
    @Inject
    private DemoSupporters supporters;
    @Inject
    private ActivePairings coaching;
    @Inject
    private ConfirmedPlacements placements;
    @Inject
    private Cohorts cohorts;
    @Inject
    private DemoCast cast;
    @Inject
    private Clock clock;

    private final List<CSVRecord> aims = DemoTable.read("goals.csv").lines();
    private final List<CSVRecord> stories = DemoTable.read("experiences.csv").lines();
    private final List<CSVRecord> sentences = DemoTable.read("said.csv").lines();
    private int turn;

    void load(CohortId running) {
        List<Cohorts.AssociateCard> people = cohorts.associatesOf(running);
        for (int i = 0; i < people.size(); i++) {
            keep(people.get(i), i);
        }
        visitor();
    }

    private void keep(Cohorts.AssociateCard person, int index) {
        List<ConfirmedPlacements.Stint> stints = placements.of(person.id()).stream().filter(one -> one.dates().first().isBefore(LocalDate.now(clock))).toList();
        cast.as(person.account(), () -> {
            for (int i = 0; i <= index % 3; i++) {
                aim(aims.get((index + 3 * i) % aims.size()), i);
            }
            goals.shareWith(index % 2 == 0 ? Set.of(Circle.COACH) : Set.of());
            for (int i = 0; i < 1 + index * 5 % 6; i++) {
                did(stories.get((index * 7 + i * 5) % stories.size()), stints, i, person);
            }
            look(index);
        });
    }

    /** What comes next, what is under way, and what does not suit. */
    private void look(int index) {
        RecordForm form = records.newForm(AHEAD.get(index % AHEAD.size()));
        form.setReaders(new Circle[] {Circle.COACH});
        records.save(index % 2 == 0 ? form.begun() : form);
        if (index % 4 == 1) {
            long left = records.save(records.newForm(NOT_FOR_ME.get(index / 4 % NOT_FOR_ME.size())));
            records.leave(left);
        }
    }

    private void aim(CSVRecord line, int place) {
        GoalForm form = new GoalForm();
        form.setWords(line.get("words"));
        form.setSkill(line.get("skill").isEmpty() ? null : SkillKey.valueOf(line.get("skill")));
        form.setDueOn(line.get("days").isEmpty() ? null : LocalDate.now(clock).plusDays(Long.parseLong(line.get("days"))));
        long goal = goals.save(form);
        if (place == 2) {
            goals.reach(goal);
        }
    }

    private void did(CSVRecord line, List<ConfirmedPlacements.Stint> stints, int place, Cohorts.AssociateCard person) {
        RecordForm form = told(line);
        Optional<ConfirmedPlacements.Stint> stint = stints.isEmpty() ? Optional.empty() : Optional.of(stints.get(place % stints.size()));
        stint.ifPresentOrElse(one -> during(form, one, place), () -> atHome(form, place));
        form.setReaders(READERS.get(turn++ % READERS.size()).toArray(Circle[]::new));
        long record = records.save(form.done(form.getDoneOn()));
        speak(person, record, Set.of(form.getReaders()), ChronoUnit.DAYS.between(form.getDoneOn(), LocalDate.now(clock)) / 2);
    }

    private void during(RecordForm form, ConfirmedPlacements.Stint stint, int place) {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        LocalDate wanted = stint.dates().first().plusDays(20 + 23L * place);
        form.setPlacement(stint.id().value());
        form.setPhase(place % 3 == 2 ? HELPED.get(turn % HELPED.size()) : stint.phase());
        form.setDoneOn(wanted.isAfter(yesterday) ? yesterday : wanted);
    }

    /** Before the first placement: in the team at home. */
    private void atHome(RecordForm form, int place) {
        form.setPhase(List.of(Phase.LIVE, Phase.LIVE, Phase.BETA, Phase.DISCOVERY, Phase.LIVE).get(place));
        form.setDoneOn(LocalDate.now(clock).minusDays(95 - 17L * place));
    }

    private RecordForm told(CSVRecord line) {
        RecordForm form = records.newForm(line.get("activity"));
        if (!form.isFromCatalogue()) {
            form.setTitle(line.get("title"));
            form.setSkills(DemoTable.parts(line.get("skills")).stream().map(SkillKey::valueOf).toArray(SkillKey[]::new));
        }
        form.setOutcome(line.get("outcome"));
        form.setLearnt(line.get("learnt"));
        form.setLinks(line.get("link"));
        return form;
    }

    /** Every second record that somebody may read is spoken for; for every fourth the associate waits for it. */
    private void speak(Cohorts.AssociateCard person, long record, Set<Circle> readers, long daysAgo) {
        Circle as = readers.contains(Circle.COACH) ? Circle.COACH : Circle.MANAGER;
        if (!readers.contains(as) || turn % 2 == 0) {
            return;
        }
        if (turn % 4 == 1) {
            reader(person, as).ifPresent(somebody -> records.askForEndorsement(record));
        } else {
            Earlier.by(Duration.ofDays(daysAgo), () -> reader(person, as).ifPresent(one -> cast.as(one, () -> say(record, as))));
        }
    }

    /** Who stood around the associate at that time; the host of today was not the host of last year. */
    private Optional<AccountId> reader(Cohorts.AssociateCard person, Circle as) {
        return (as == Circle.COACH ? coaching.supportersOf(person.id(), SupportKind.COACH) : cohorts.managersOf(person.id())).stream().findFirst();
    }

    private void say(long record, Circle as) {
        List<CSVRecord> suitable = sentences.stream().filter(line -> line.get("as").equals(as.name())).toList();
        EndorsementForm form = shared.form(record);
        form.setWords(suitable.get(turn % suitable.size()).get("words"));
        shared.endorse(form);
    }

    /** Somebody who waits for the first placement: has a coach, plans, and has done a few things already. */
    private void visitor() {
        AccountId coach = cast.account("coach");
        AccountId associate = cast.account("associate");
        Cohorts.AssociateCard self = cohorts.associateOf(associate).orElseThrow();
        takeOneMore(coach);
        cast.as(associate, () -> wishes.choose(SupportKind.COACH, supporters.of(coach)));
        cast.as(coach, () -> pairings.mine().stream().filter(row -> row.mayAnswer() && row.associate().equals(self.name())).toList()
            .forEach(row -> pairings.accept(row.id())));
        cast.as(associate, () -> {
            List.of(0, 1, 7).forEach(i -> aim(aims.get(i), i == 7 ? 2 : 0));
            goals.shareWith(Set.of(Circle.COACH));
            List<Integer> chosen = List.of(18, 20, 1, 11, 23);
            IntStream.range(0, chosen.size()).forEach(place -> did(stories.get(chosen.get(place)), List.of(), place, self));
            look(0);
            look(5);
            overview.putAside("ST4");
            note("r:user-stories-applied", "The chapter on conversations changed how I write a story. I skipped the one on estimates.", true, 40);
            note("r:producttank", "Two talks and a good question from the back row.", true, 12);
            note(null, "It was about tools we do not have.", false, 25);
        });
    }

    private void takeOneMore(AccountId coach) {
        cast.as(coach, () -> {
            SupporterForm form = offers.form();
            form.setCoach(form.getCoach() + 1);
            offers.save(form);
        });
    }

    private void note(String source, String words, boolean helped, int daysAgo) {
        LearningForm form = learning.form(null);
        form.setSource(source);
        form.setTitle(source == null ? "A day on road-mapping tools" : null);
        form.setProvider(source == null ? "A training provider" : null);
        form.setCompletedOn(LocalDate.now(clock).minusDays(daysAgo));
        form.setHelped(helped);
        form.setNote(words);
        learning.save(form);
    }
}
