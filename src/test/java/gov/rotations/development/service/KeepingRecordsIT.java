package gov.rotations.development.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.coaching.service.PairingService;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.department.DepartmentId;
import gov.rotations.development.Circle;
import gov.rotations.development.DayAhead;
import gov.rotations.development.ExperienceBreadth;
import gov.rotations.development.NobodyToAsk;
import gov.rotations.development.NothingNamed;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Phase;
import gov.rotations.placement.service.EarlierPlacementsService;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.DateRange;
import gov.rotations.shared.LinkNotAllowed;
import gov.rotations.shared.NotPermitted;
import gov.rotations.skills.SkillKey;
import gov.rotations.testing.Acting;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.Coaches;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.MovedClock;
import gov.rotations.testing.Outcome;
import gov.rotations.testing.Programme;
import gov.rotations.testing.RawDatabase;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A record is its associate's own: read by whom they name and by nobody else, and never in letters or the audit. */
@InContainer
@Tag("both-databases")
class KeepingRecordsIT {

    @Inject
    private OwnRecordService records;
    @Inject
    private OverviewService overview;
    @Inject
    private GoalService goals;
    @Inject
    private SharedRecordService shared;
    @Inject
    private FormalLearningService learning;
    @Inject
    private BreadthService breadth;
    @Inject
    private EarlierPlacementsService earlier;
    @Inject
    private PairingService pairings;
    @Inject
    private Cohorts cohorts;
    @Inject
    private Programme programme;
    @Inject
    private Coaches coaches;
    @Inject
    private World world;
    @Inject
    private Acting acting;
    @Inject
    private AtOnce atOnce;
    @Inject
    private MovedClock clock;
    @Inject
    private RawDatabase raw;

    private static final LocalDate TODAY = LocalDate.now();

    private static RecordForm own(String title, RecordForm form, Circle... readers) {
        form.setTitle(title);
        form.setSkills(new SkillKey[] {SkillKey.AGILE_WORKING});
        form.setReaders(readers);
        return form;
    }

    /** Something of one's own, done yesterday. */
    private long done(AssociateId whose, String title, String outcome, Circle... readers) throws Exception {
        return acting.as(programme.selfOf(whose), () -> {
            RecordForm form = own(title, records.newForm(null), readers).done(TODAY.minusDays(1));
            form.setOutcome(outcome);
            return records.save(form);
        });
    }

    private Actor managerOf(AssociateId associate) {
        AccountId manager = world.anAccount("Moira Manager", Role.LINE_MANAGER);
        cohorts.linkManager(associate, manager, new DateRange(TODAY.minusDays(10), TODAY.plusDays(10)));
        return new Actor(manager, "Moira Manager", List.of(new Actor.Held(Role.LINE_MANAGER, null)));
    }

    private List<RecordRow> seenBy(Actor reader, AssociateId whose) throws Exception {
        return acting.as(reader, () -> shared.of(whose.value()).records());
    }

    private void says(Actor reader, long record, String words) throws Exception {
        acting.as(reader, () -> {
            EndorsementForm form = shared.form(record);
            form.setWords(words);
            shared.endorse(form);
        });
    }

    private void findsNothing(Actor reader, Acting.Work work) {
        assertThatThrownBy(() -> acting.as(reader, work)).as(reader.name() + " " + reader.roles()).isInstanceOf(NotPermitted.class);
    }

    /** J37, word for word. */
    @Test
    void asha_marks_ran_a_show_and_tell_done_and_her_coach_reads_and_endorses_it_and_her_manager_cannot_see_it() throws Exception {
        AssociateId asha = programme.associate("Asha");
        DepartmentId hmrc = programme.department("HMRC");
        OpeningId post = programme.opening(hmrc);
        acting.as(programme.admin(), () -> earlier.record(programme.cohort(), "HMRC", List.of(new EarlierPlacementsService.Stint(asha, programme.rotation(1), post))));
        Actor coach = coaches.coachOf(asha, "Corin Coach");
        Actor manager = managerOf(asha);
        Actor self = programme.selfOf(asha);

        Instant during = Instant.parse("2027-10-15T09:00:00Z");
        long record = clock.at(during, () -> acting.as(self, () -> {
            RecordForm form = own("ran a show and tell", records.newForm(null), Circle.COACH);
            assertThat(form.getPlacement()).as("the placement under way is chosen already").isNotNull();
            assertThat(form.getPhase()).isEqualTo(Phase.BETA);
            form.setOutcome("two teams stopped building the same thing");
            long id = records.save(form.begun());
            records.finish(id, LocalDate.of(2027, 10, 14));
            return id;
        }));

        assertThat(seenBy(coach, asha)).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("ran a show and tell");
            assertThat(row.outcome()).isEqualTo("two teams stopped building the same thing");
            assertThat(row.placement()).contains("HMRC");
            assertThat(row.doneOn()).isEqualTo(LocalDate.of(2027, 10, 14));
        });
        says(coach, record, "I saw what it stopped.");
        assertThat(acting.as(self, () -> records.get(record)).endorsements()).singleElement().satisfies(word -> {
            assertThat(word.name()).isEqualTo("Corin Coach");
            assertThat(word.saidAs()).isEqualTo(Circle.COACH);
            assertThat(word.earlier()).isFalse();
        });
        assertThat(seenBy(manager, asha)).isEmpty();
        findsNothing(manager, () -> shared.record(record));
        findsNothing(manager, () -> shared.form(record));
        Spread spread = acting.as(self, () -> overview.overview()).spread();
        assertThat(spread.lines()).filteredOn(line -> line.skill() == SkillKey.AGILE_WORKING).extracting(Spread.Line::experiences).containsExactly(1);
        assertThat(spread.lines()).filteredOn(line -> line.skill() != SkillKey.AGILE_WORKING).extracting(Spread.Line::experiences).containsOnly(0);
        assertThat(world.lettersAbout("development.endorsed", self.account(), record + "/" + coach.account() + "/1")).isEqualTo(1);
        assertThat(world.timesNoted("RecordEndorsed", "record:" + record)).isEqualTo(1);
    }

    @Test
    void each_circle_stands_alone_and_everybody_else_finds_nothing() throws Exception {
        AssociateId amina = programme.associate("Amina");
        Actor coach = coaches.coachOf(amina, "Corin Coach");
        Actor buddy = coaches.named("Bea Buddy", 1);
        coaches.paired(amina, buddy);
        Actor manager = managerOf(amina);
        Actor admin = programme.admin();
        long secret = done(amina, "private", "nobody reads it");
        done(amina, "for coach", "x", Circle.COACH);
        done(amina, "for manager", "x", Circle.MANAGER);
        long programmes = done(amina, "for programme", "x", Circle.PROGRAMME);

        assertThat(seenBy(coach, amina)).extracting(RecordRow::title).containsExactly("for coach");
        assertThat(seenBy(manager, amina)).extracting(RecordRow::title).containsExactly("for manager");
        assertThat(seenBy(admin, amina)).extracting(RecordRow::title).containsExactly("for programme");
        findsNothing(buddy, () -> shared.of(amina.value()));
        findsNothing(coaches.coachOf(programme.associate("Ben"), "Other Coach"), () -> shared.of(amina.value()));
        findsNothing(acting.somebodyWho(Role.HOME_MANAGER), () -> shared.of(amina.value()));
        for (Actor reader : List.of(coach, manager, admin)) {
            findsNothing(reader, () -> shared.record(secret));
        }
        findsNothing(admin, () -> says(admin, programmes, "The programme says nothing about people."));
        findsNothing(programme.selfOf(programme.associate("Cleo")), () -> records.get(secret));
        findsNothing(acting.somebodyWho(Role.ASSOCIATE), () -> records.list(null));
        assertThat(acting.as(coach, () -> shared.of(amina.value())).goals()).as("a plan is shared on its own").isNull();
    }

    @Test
    void what_has_ended_ends_at_once() throws Exception {
        AssociateId amina = programme.associate("Amina");
        Actor coach = coaches.coachOf(amina, "Corin Coach");
        Actor manager = managerOf(amina);
        long record = done(amina, "seen for a while", "x", Circle.COACH, Circle.MANAGER);
        says(coach, record, "Seen while I coached.");

        long pairing = coaches.rowsOf(coach).get(0).id();
        acting.as(coach, () -> pairings.askForChange(pairing));
        findsNothing(coach, () -> shared.of(amina.value()));
        findsNothing(coach, () -> says(coach, record, "again"));
        assertThat(seenBy(manager, amina)).hasSize(1);
        clock.at(Instant.now().plus(60, ChronoUnit.DAYS), () -> findsNothing(manager, () -> shared.of(amina.value())));
        assertThat(acting.as(programme.selfOf(amina), () -> records.get(record)).endorsements()).as("what was said stays").hasSize(1);
    }

    @Test
    void private_words_stand_in_their_own_tables_and_nowhere_else() throws Exception {
        AssociateId amina = programme.associate("Amina");
        Actor self = programme.selfOf(amina);
        Actor coach = coaches.coachOf(amina, "Corin Coach");
        long record = done(amina, "tells of a zebra finch", "a zebra finch outcome", Circle.COACH);
        acting.as(self, () -> {
            records.askForEndorsement(record);
            GoalForm goal = goals.form(null);
            goal.setWords("a goal with a wombat");
            goals.reach(goals.save(goal));
            goals.shareWith(Set.of(Circle.COACH));
            LearningForm note = learning.form(null);
            note.setTitle("a course about an ocelot");
            learning.save(note);
        });
        says(coach, record, "said with a pangolin");
        acting.as(self, () -> {
            RecordForm form = records.form(record);
            form.setOutcome("another zebra finch outcome");
            records.save(form);
        });

        assertThat(raw.tablesWith("zebra finch")).singleElement().asString().isEqualToIgnoringCase("development_record");
        assertThat(raw.tablesWith("wombat")).singleElement().asString().isEqualToIgnoringCase("development_goal");
        assertThat(raw.tablesWith("ocelot")).singleElement().asString().isEqualToIgnoringCase("development_learning");
        assertThat(raw.tablesWith("pangolin")).singleElement().asString().isEqualToIgnoringCase("development_endorsement");
        assertThat(acting.as(coach, () -> shared.of(amina.value())).goals()).extracting(GoalRow::words).containsExactly("a goal with a wombat");
    }

    @Test
    void two_who_change_one_record_at_once_do_not_overwrite_each_other() throws Exception {
        AssociateId amina = programme.associate("Amina");
        Actor self = programme.selfOf(amina);
        long record = done(amina, "as it was", "x");
        RecordForm first = acting.as(self, () -> records.form(record));
        RecordForm second = acting.as(self, () -> records.form(record));
        first.setOutcome("from the phone");
        second.setOutcome("from the desk");

        List<Outcome> both = atOnce.overlapping(self, () -> records.save(first), self, () -> records.save(second));
        assertThat(both.get(0).isDone()).isTrue();
        assertThat(both.get(1).isDone()).isFalse();
        assertThat(acting.as(self, () -> records.get(record)).outcome()).isEqualTo("from the phone");
        assertThatThrownBy(() -> acting.as(self, () -> records.save(second))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_link_into_a_network_is_refused_and_nothing_is_changed() throws Exception {
        AssociateId amina = programme.associate("Amina");
        Actor self = programme.selfOf(amina);
        long record = done(amina, "with links", "x", Circle.COACH);
        Actor coach = coaches.coachOf(amina, "Corin Coach");
        for (String inside : List.of("http://wiki.internal/page", "http://10.0.0.1/", "http://localhost/x", "javascript:alert(1)", "ftp://example.org/x")) {
            acting.as(self, () -> {
                RecordForm form = records.form(record);
                form.setOutcome("changed");
                form.setLinks("https://example.org/a\n" + inside);
                assertThatThrownBy(() -> records.save(form)).as(inside).isInstanceOf(LinkNotAllowed.class);
            });
        }
        assertThat(acting.as(self, () -> records.get(record)).outcome()).isEqualTo("x");
        for (String links : List.of("https://example.org/z\n\nhttps://example.org/a\nhttps://example.org/m", "https://example.org/m\nhttps://example.org/z", "")) {
            acting.as(self, () -> {
                RecordForm form = records.form(record);
                form.setLinks(links);
                records.save(form);
            });
            assertThat(seenBy(coach, amina).get(0).links()).containsExactlyElementsOf(links.lines().filter(line -> !line.isEmpty()).toList());
        }
    }

    @Test
    void a_sentence_says_which_wording_it_is_about() throws Exception {
        AssociateId amina = programme.associate("Amina");
        Actor self = programme.selfOf(amina);
        long record = done(amina, "worded", "first");
        assertThatThrownBy(() -> acting.as(self, () -> records.askForEndorsement(record))).isInstanceOf(NobodyToAsk.class);
        Actor coach = coaches.coachOf(amina, "Corin Coach");
        Actor manager = managerOf(amina);
        acting.as(self, () -> {
            RecordForm form = records.form(record);
            form.setReaders(new Circle[] {Circle.COACH, Circle.MANAGER});
            records.save(form);
            records.askForEndorsement(record);
        });
        assertThat(acting.as(coach, () -> shared.awaited())).isEqualTo(1);
        assertThat(world.lettersAbout("development.endorsementAsked", manager.account(), record + "/1")).isEqualTo(1);
        says(coach, record, "About the first.");
        assertThat(acting.as(coach, () -> shared.awaited())).isZero();
        assertThat(acting.as(coach, () -> shared.people())).singleElement().satisfies(row -> assertThat(row.records()).isEqualTo(1));

        EndorsementForm late = acting.as(manager, () -> shared.form(record));
        acting.as(self, () -> {
            RecordForm form = records.form(record);
            form.setOutcome("second");
            records.save(form);
        });
        late.setWords("About what I have read.");
        assertThatThrownBy(() -> acting.as(manager, () -> shared.endorse(late))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(seenBy(coach, amina).get(0).endorsements()).singleElement().satisfies(word -> assertThat(word.earlier()).isTrue());
        says(coach, record, "About the second.");
        assertThat(seenBy(manager, amina).get(0).endorsements()).singleElement().satisfies(word -> {
            assertThat(word.earlier()).isFalse();
            assertThat(word.words()).isEqualTo("About the second.");
        });
        acting.as(self, () -> records.delete(record));
        findsNothing(self, () -> records.get(record));
        assertThat(seenBy(coach, amina)).isEmpty();
    }

    @Test
    void the_catalogue_keeps_its_words_and_suggestions_have_a_reason_and_can_be_put_aside() throws Exception {
        AssociateId amina = programme.associate("Amina", form -> form.setWishes(new EnumMap<>(Map.of(SkillKey.USER_FOCUS, 3))));
        Actor self = programme.selfOf(amina);
        List<Suggestion> fresh = acting.as(self, () -> overview.overview()).suggestions();
        assertThat(fresh).hasSizeBetween(3, Suggesting.MOST).anySatisfy(one -> {
            assertThat(one.reason()).isEqualTo(Suggestion.Reason.WISH_NEW);
            assertThat(one.skill()).isEqualTo(SkillKey.USER_FOCUS);
        });
        String wished = fresh.stream().filter(one -> one.reason() == Suggestion.Reason.WISH_NEW).findFirst().orElseThrow().activity();
        acting.as(self, () -> {
            overview.putAside(wished);
            overview.putAside(wished);
        });
        PlanOverview without = acting.as(self, () -> overview.overview());
        assertThat(without.suggestions()).extracting(Suggestion::activity).doesNotContain(wished);
        assertThat(without.aside()).extracting(PlanOverview.Aside::activity).containsExactly(wished);
        acting.as(self, () -> overview.bringBack(wished));
        assertThat(acting.as(self, () -> overview.overview()).suggestions()).isEqualTo(fresh);

        long record = acting.as(self, () -> {
            RecordForm form = records.newForm("AG4");
            form.setTitle("words that are not the catalogue's");
            return records.save(form);
        });
        assertThat(acting.as(self, () -> records.get(record)).title()).isEqualTo("Run a review or a demonstration");
        assertThat(acting.as(self, () -> records.get(record)).skills()).containsExactly(SkillKey.AGILE_WORKING);
        findsNothing(self, () -> records.newForm("NONE"));
        findsNothing(self, () -> overview.putAside("NONE"));
    }

    @Test
    void a_note_of_something_learnt_names_it_and_is_for_its_owner() throws Exception {
        Actor self = programme.selfOf(programme.associate("Amina"));
        acting.as(self, () -> {
            LearningForm nameless = learning.form(null);
            assertThatThrownBy(() -> learning.save(nameless)).isInstanceOf(NothingNamed.class);
            LearningForm ahead = learning.form(null);
            ahead.setTitle("A course");
            ahead.setCompletedOn(TODAY.plusDays(3));
            assertThatThrownBy(() -> learning.save(ahead)).isInstanceOf(DayAhead.class);
            LearningForm strange = learning.form(null);
            strange.setSource("e:999999999");
            assertThatThrownBy(() -> learning.save(strange)).isInstanceOf(NotPermitted.class);
            ahead.setCompletedOn(TODAY);
            ahead.setHelped(true);
            learning.save(ahead);
        });
        long note = acting.as(self, () -> learning.list()).get(0).id();
        findsNothing(programme.selfOf(programme.associate("Ben")), () -> learning.form(note));
        findsNothing(programme.selfOf(programme.associate("Cleo")), () -> learning.forget(note));
        acting.as(self, () -> learning.forget(note));
        assertThat(acting.as(self, () -> learning.list())).isEmpty();
    }

    @Test
    void breadth_counts_a_cohort_and_says_nothing_about_few() throws Exception {
        for (int i = 0; i < ExperienceBreadth.LEAST - 1; i++) {
            done(programme.associate("Person " + i), "did something", "x");
        }
        assertThat(ofThisCohort().isShown()).isFalse();
        assertThat(ofThisCohort().manyPhases()).isNull();
        AssociateId broad = programme.associate("Broad");
        acting.as(programme.selfOf(broad), () -> {
            for (Phase phase : List.of(Phase.DISCOVERY, Phase.ALPHA, Phase.LIVE)) {
                RecordForm form = own("in " + phase, records.newForm(null)).done(TODAY);
                form.setSkills(new SkillKey[] {SkillKey.USER_FOCUS, SkillKey.STRATEGIC_OWNERSHIP});
                form.setPhase(phase);
                records.save(form);
            }
        });
        programme.associate("Writes nothing");
        assertThat(ofThisCohort()).satisfies(figure -> {
            assertThat(figure.skills()).isEqualTo(1.0);
            assertThat(figure.manyPhases()).isEqualTo(20);
            assertThat(figure.keeping()).isEqualTo(5);
            assertThat(figure.people()).isEqualTo(6);
        });
    }

    private ExperienceBreadth.CohortBreadth ofThisCohort() throws Exception {
        String code = cohorts.cohort(programme.cohort()).orElseThrow().code();
        return acting.asAdmin(() -> breadth.figures()).stream().filter(one -> one.cohort().equals(code)).findFirst().orElseThrow();
    }
}
