package gov.rotations.development.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.audit.service.AuditSearch;
import gov.rotations.audit.service.AuditService;
import gov.rotations.cohort.AssociateId;
import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.service.PairingService;
import gov.rotations.coaching.service.SupporterAdminService;
import gov.rotations.coaching.service.SupporterForm;
import gov.rotations.coaching.service.SupporterService;
import gov.rotations.coaching.service.WishService;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.Confidence;
import gov.rotations.development.EditionMovedOn;
import gov.rotations.development.EditionNotInForce;
import gov.rotations.development.LevelViewExists;
import gov.rotations.development.LevelViewNotOpen;
import gov.rotations.development.Moment;
import gov.rotations.development.Voice;
import gov.rotations.notification.service.LetterService;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.DateRange;
import gov.rotations.shared.NotPermitted;
import gov.rotations.skills.Frameworks;
import gov.rotations.skills.service.DraftingService;
import gov.rotations.skills.service.EditionForm;
import gov.rotations.skills.service.SkillForm;
import gov.rotations.testing.Acting;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.MovedClock;
import gov.rotations.testing.Outcome;
import gov.rotations.testing.Programme;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Views stand side by side in their own words, are frozen when closed, are for those who may read them, and are counted over many only. */
@InContainer
@Tag("both-databases")
class StatingLevelsIT {

    private static final String SECRET = "quiet as a mouse";

    @Inject
    private LevelViewService views;
    @Inject
    private LevelViewReadingService reading;
    @Inject
    private CarryOverService carrying;
    @Inject
    private GrowthService growth;
    @Inject
    private RegularCheckInService checkIns;
    @Inject
    private PeopleManagedService managed;
    @Inject
    private DraftingService drafting;
    @Inject
    private Frameworks frameworks;
    @Inject
    private Cohorts cohorts;
    @Inject
    private SupporterService supporters;
    @Inject
    private SupporterAdminService supporterAdmin;
    @Inject
    private WishService wishes;
    @Inject
    private PairingService pairings;
    @Inject
    private AuditService audit;
    @Inject
    private LetterService letters;
    @Inject
    private Programme programme;
    @Inject
    private CurrentActor current;
    @Inject
    private Acting acting;
    @Inject
    private AtOnce atOnce;
    @Inject
    private MovedClock clock;
    @Inject
    private World world;

    @Test
    void views_stand_side_by_side_without_a_mean_closing_freezes_and_a_later_edition_leaves_them_in_their_own_words() throws Exception {
        AssociateId asha = programme.associate("Asha");
        Actor self = programme.selfOf(asha);
        Actor host = hostOf(asha);
        long own = begun(self, Moment.START);
        state(self, own, "2", "led a show and tell", true);
        acting.as(self, () -> views.ask(own, Voice.MANAGER));
        long theirs = acting.as(host, () -> reading.mine()).given().get(0).id();
        assertThat(acting.as(host, () -> reading.asked())).isEqualTo(1);
        state(host, theirs, "1", "has watched one", false);

        SideBySide together = acting.as(self, () -> reading.together(own));
        SideBySide.Line users = line(together, "User focus");
        assertThat(together.columns()).extracting(column -> column.row().voice()).containsExactly(Voice.SELF, Voice.MANAGER);
        assertThat(users.cells()).extracting(Said::word).containsExactly("Working", "Awareness");
        assertThat(users.cells()).extracting(Said::note).containsExactly("led a show and tell", "has watched one");
        assertThat(users.differs()).isTrue();
        assertThat(line(together, "Agile working").cells()).as("missing is missing").containsOnlyNulls();
        assertThat(SideBySide.class.getRecordComponents()).extracting(part -> part.getType().getSimpleName()).as("nothing is added up").doesNotContain("double", "Double", "float");
        String before = users.wordings().get(0).skill().at(2);

        acting.as(host, () -> views.discuss(theirs, row(host, theirs).version()));
        assertThat(row(self, own).state().name()).isEqualTo("DISCUSSED");
        acting.as(self, () -> views.close(own, row(self, own).version()));
        assertThatThrownBy(() -> acting.as(self, () -> views.form(own))).isInstanceOf(LevelViewNotOpen.class);
        assertThatThrownBy(() -> acting.as(self, () -> views.reopen(own, row(self, own).version()))).isInstanceOf(LevelViewNotOpen.class);

        aLaterEdition();
        SideBySide later = acting.as(self, () -> reading.together(own));
        assertThat(line(later, "User focus").wordings().get(0).skill().at(2)).as("the words of the edition it was stated in").isEqualTo(before);
        assertThat(line(later, "User focus").cells()).extracting(Said::word).containsExactly("Working", "Awareness");
        assertThat(acting.as(self, () -> reading.change(null)).panels()).isNotEmpty();
    }

    @Test
    void of_a_save_and_a_sharing_at_the_same_moment_one_is_told_and_after_closing_none_comes_through() throws Exception {
        Actor self = programme.selfOf(programme.associate("Asha"));
        long own = begun(self, Moment.START);
        LevelForm sharing = acting.as(self, () -> views.form(own));
        sharing.say("user-focus", "2", null, "one");
        LevelForm saving = acting.as(self, () -> views.form(own));
        saving.say("user-focus", "3", null, "two");

        List<Outcome> outcomes = atOnce.overlapping(self, () -> views.share(sharing), self, () -> views.save(saving));
        assertThat(outcomes).hasSize(2);
        assertThat(acting.as(self, () -> reading.sheet(own, null)).answers()).filteredOn(one -> one.skill().key().equals("user-focus"))
            .singleElement().satisfies(one -> assertThat(one.said().level()).isEqualTo(2));
        acting.as(self, () -> views.discuss(own, row(self, own).version()));
        long seen = row(self, own).version();
        acting.as(self, () -> views.close(own, seen));

        assertThatThrownBy(() -> acting.as(self, () -> views.save(saving))).isInstanceOfAny(ChangedMeanwhile.class, LevelViewNotOpen.class);
        assertThatThrownBy(() -> acting.as(self, () -> views.close(own, seen))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(acting.as(self, () -> reading.sheet(own, null)).answers()).filteredOn(one -> one.said() != null).hasSize(1);
    }

    @Test
    void who_reads_is_for_the_associate_to_say_and_ends_with_the_bond_but_never_for_what_one_stated_oneself() throws Exception {
        AssociateId asha = programme.associate("Asha");
        Actor self = programme.selfOf(asha);
        Actor coach = coachOf(self);
        Actor host = hostOf(asha);
        long own = begun(self, Moment.START);
        assertThatThrownBy(() -> acting.as(coach, () -> reading.together(own))).as("a draft").isInstanceOf(NotPermitted.class);
        state(self, own, "2", SECRET, false);
        acting.as(self, () -> views.show(own, true, false));

        assertThat(acting.as(coach, () -> reading.together(own)).columns()).hasSize(1);
        assertThatThrownBy(() -> acting.as(host, () -> reading.together(own))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(coach, () -> views.show(own, true, true))).isInstanceOf(NotPermitted.class);
        for (Actor other : List.of(programme.admin(), acting.somebodyWho(Role.PROGRAMME_HEAD), acting.somebodyWho(Role.LINE_MANAGER, Role.COACH, Role.ASSOCIATE))) {
            assertThatThrownBy(() -> acting.as(other, () -> reading.together(own))).isInstanceOf(NotPermitted.class);
        }

        acting.as(self, () -> views.ask(own, Voice.COACH));
        long theirs = acting.as(coach, () -> reading.mine()).given().get(0).id();
        state(coach, theirs, "1", "their own words", false);
        assertThatThrownBy(() -> acting.as(host, () -> reading.together(theirs))).isInstanceOf(NotPermitted.class);
        acting.as(self, () -> views.show(theirs, false, true));
        assertThat(acting.as(host, () -> reading.together(theirs)).columns()).extracting(column -> column.row().voice()).containsExactly(Voice.COACH);

        endPairing(self);
        assertThatThrownBy(() -> acting.as(coach, () -> reading.together(own))).isInstanceOf(NotPermitted.class);
        assertThat(acting.as(coach, () -> reading.together(theirs)).columns()).as("only their own").hasSize(1);
        assertThatThrownBy(() -> acting.as(coach, () -> views.reopen(theirs, row(coach, theirs).version()))).isInstanceOf(NotPermitted.class);
        clock.at(Instant.now().plus(200, ChronoUnit.DAYS), () -> {
            assertThatThrownBy(() -> acting.as(host, () -> reading.together(theirs))).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> acting.as(host, () -> managed.get(asha.value()))).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> acting.as(host, () -> checkIns.sheet(asha.value()))).isInstanceOf(NotPermitted.class);
        });
        nobodyElseReads();
    }

    private void nobodyElseReads() throws Exception {
        assertThat(acting.asAdmin(() -> audit.lines(new AuditSearch(null, null, "", "LevelView", "", 1)))).isNotEmpty()
            .allSatisfy(line -> assertThat(line.details()).doesNotContain(SECRET, "level=", "note"));
    }

    @Test
    void a_draft_begun_before_a_later_edition_stays_or_is_carried_over_and_nothing_is_lost() throws Exception {
        Actor self = programme.selfOf(programme.associate("Asha"));
        long stays = begun(self, Moment.START);
        long goes = begun(self, Moment.END_R2);
        for (long id : List.of(stays, goes)) {
            LevelForm form = acting.as(self, () -> views.form(id));
            form.say("user-focus", "2", Confidence.LOW, "kept");
            acting.as(self, () -> views.save(form));
        }
        String later = aLaterEdition();

        assertThatThrownBy(() -> acting.as(self, () -> views.share(views.form(stays)))).isInstanceOf(EditionMovedOn.class);
        assertThat(acting.as(self, () -> reading.sheet(stays, null)).isUndecided()).isTrue();
        acting.as(self, () -> views.stay(stays, row(self, stays).version()));
        acting.as(self, () -> views.share(views.form(stays)));

        CarryForm form = acting.as(self, () -> carrying.form(goes));
        assertThat(form.getTo()).isEqualTo(later);
        assertThat(form.getStaying()).containsExactly("User focus");
        acting.as(self, () -> carrying.carry(form));
        LevelSheet carried = acting.as(self, () -> reading.sheet(goes, null));
        assertThat(carried.edition().code()).isEqualTo(later);
        assertThat(carried.answers()).filteredOn(one -> one.said() != null).extracting(one -> one.said().note()).containsExactly("kept");
        assertThat(acting.as(self, () -> reading.sheet(goes, 1)).edition().code()).as("as it was").isNotEqualTo(later);
        acting.as(self, () -> views.share(views.form(goes)));
    }

    @Test
    void a_view_against_an_edition_that_is_not_published_is_refused_and_there_is_one_for_each_moment() throws Exception {
        Actor self = programme.selfOf(programme.associate("Asha"));
        AccountId steward = world.anAccount("Stella", Role.STEWARD);
        String draft = world.aCode("E");
        acting.as(steward, () -> drafting.begin(draft, "Not yet"));
        BeginForm form = new BeginForm();
        form.setEdition(draft);

        assertThatThrownBy(() -> acting.as(self, () -> views.begin(form))).isInstanceOf(EditionNotInForce.class);
        begun(self, Moment.START);
        assertThatThrownBy(() -> begun(self, Moment.START)).isInstanceOf(LevelViewExists.class);
        assertThatThrownBy(() -> begun(self, Moment.END_R4)).as("the cohort has three rotations").isInstanceOf(NotPermitted.class);
    }

    @Test
    void growth_counts_pairs_of_ten_and_more_and_hides_what_would_give_away_fewer() throws Exception {
        for (int i = 0; i < GrowthFigures.FEWEST; i++) {
            Actor self = programme.selfOf(programme.associate("Person " + (char) ('A' + i)));
            state(self, begun(self, Moment.START), "1", null, false);
            long end = begun(self, Moment.END_R1);
            if (i < GrowthFigures.FEWEST - 1) {
                state(self, end, i < 4 ? "2" : "1", null, false);
            } else {
                String code = cohorts.cohort(programme.cohort()).orElseThrow().code();
                assertThat(users(code)).as("nine").satisfies(row -> assertThat(row.shown()).isFalse());
                state(self, end, "3", null, false);
                assertThat(users(code)).satisfies(row -> {
                    assertThat(row.shown()).isTrue();
                    assertThat(row.pairs()).isEqualTo(10);
                    assertThat(row.further()).isEqualTo(5);
                    assertThat(row.steps()).extracting(GrowthFigures.Step::after).containsExactly(0, 5, 4, 1, 0);
                });
            }
        }
        assertThatThrownBy(() -> acting.asAdmin(() -> growth.growth(Moment.AD_HOC, null))).isInstanceOf(NotPermitted.class);
    }

    private GrowthFigures.Row users(String cohort) throws Exception {
        return acting.asAdmin(() -> growth.growth(Moment.END_R1, cohort)).rows().stream().filter(row -> row.title().equals("User focus")).findFirst().orElseThrow();
    }

    @Test
    void the_two_check_in_and_keep_goals_and_nobody_else_comes_near() throws Exception {
        AssociateId asha = programme.associate("Asha");
        Actor self = programme.selfOf(asha);
        Actor host = hostOf(asha);
        CheckInForm form = new CheckInForm();
        form.setManager(host.account().value());
        form.setBegins(LocalDateTime.now().minusMinutes(1));
        long id = acting.as(self, () -> checkIns.propose(form));
        assertThat(acting.as(host, () -> checkIns.awaiting())).isEqualTo(1);
        acting.as(host, () -> checkIns.agree(id));
        acting.as(host, () -> checkIns.hold(id));
        CheckInRow held = acting.as(host, () -> checkIns.sheet(asha.value())).checkIns().get(0);
        acting.as(host, () -> checkIns.note(id, held.version(), SECRET));
        assertThatThrownBy(() -> acting.as(self, () -> checkIns.note(id, held.version(), "over it"))).isInstanceOf(ChangedMeanwhile.class);
        long goal = acting.as(host, () -> checkIns.agreeOn(asha.value(), null, SECRET, LocalDate.now()));
        acting.as(self, () -> checkIns.tick(goal));

        assertThat(acting.as(self, () -> checkIns.sheet(null)).checkIns().get(0).agreed()).isEqualTo(SECRET);
        assertThat(acting.as(self, () -> checkIns.calendar(id, "Check-in"))).contains("UID:check-in-" + id).doesNotContain("mouse");
        Actor stranger = acting.somebodyWho(Role.LINE_MANAGER);
        assertThatThrownBy(() -> acting.as(stranger, () -> checkIns.hold(id))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(stranger, () -> checkIns.drop(goal))).isInstanceOf(NotPermitted.class);
        assertThat(acting.as(self, () -> letters.letters(false, 1))).allSatisfy(letter -> assertThat(letter.title()).doesNotContain("mouse"));
        assertThat(acting.asAdmin(() -> audit.lines(new AuditSearch(null, null, "", "CheckIn", "", 1))))
            .allSatisfy(line -> assertThat(line.details()).doesNotContain("mouse"));
    }

    private long begun(Actor author, Moment moment) throws Exception {
        BeginForm form = new BeginForm();
        form.setMoment(moment);
        return acting.as(author, () -> views.begin(form));
    }

    private void state(Actor author, long view, String level, String note, boolean forManager) throws Exception {
        LevelForm form = acting.as(author, () -> views.form(view));
        form.say("user-focus", level, Confidence.MEDIUM, note);
        form.setForManager(forManager);
        acting.as(author, () -> views.share(form));
    }

    private LevelViewRow row(Actor reader, long view) throws Exception {
        return acting.as(reader, () -> reading.sheet(view, null)).row();
    }

    private static SideBySide.Line line(SideBySide sides, String skill) {
        return sides.lines().stream().filter(line -> line.title().equals(skill)).findFirst().orElseThrow();
    }

    /** Somebody who hosts the associate for these weeks. */
    private Actor hostOf(AssociateId associate) throws Exception {
        AccountId host = world.anAccount("Sam Host", Role.LINE_MANAGER);
        programme.byAdmin(() -> cohorts.linkManager(associate, host, new DateRange(LocalDate.now().minusDays(10), LocalDate.now().plusDays(60))));
        return current.actorOf(host);
    }

    private Actor coachOf(Actor associate) throws Exception {
        Actor coach = current.actorOf(world.anAccount("Kim Coach", Role.COACH));
        SupporterForm offer = new SupporterForm();
        offer.setCoach(1);
        acting.as(coach, () -> supporters.save(offer));
        SupporterId id = acting.as(coach, () -> supporters.mine().orElseThrow().id());
        acting.asAdmin(() -> supporterAdmin.approve(id.value()));
        long pairing = acting.as(associate, () -> wishes.choose(SupportKind.COACH, id)).value();
        acting.as(coach, () -> pairings.accept(pairing));
        return coach;
    }

    private void endPairing(Actor associate) throws Exception {
        long pairing = acting.as(associate, () -> pairings.mine()).get(0).id();
        acting.as(associate, () -> pairings.askForChange(pairing));
    }

    private String aLaterEdition() throws Exception {
        AccountId author = world.anAccount("Stella Steward", Role.STEWARD);
        String code = world.aCode("E");
        acting.as(author, () -> {
            drafting.begin(code, "Edition " + code);
            SkillForm skill = drafting.skill(code, "user-focus");
            skill.getLevels().get(1).setText("Other words for " + code);
            drafting.reword(code, skill);
            EditionForm form = drafting.get(code).form();
            form.setReleaseNotes("Other words.");
            drafting.reword(code, form);
            drafting.open(code, LocalDate.of(2099, 1, 1));
        });
        acting.as(world.anAccount("Stefan Steward", Role.STEWARD), () -> drafting.publish(code));
        return code;
    }
}
