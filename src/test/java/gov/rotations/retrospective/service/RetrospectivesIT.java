package gov.rotations.retrospective.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.opening.OpeningId;
import gov.rotations.placement.service.EarlierPlacementsService;
import gov.rotations.placement.service.EarlierPlacementsService.Stint;
import gov.rotations.retrospective.ImprovementTheme;
import gov.rotations.retrospective.PlacementStep;
import gov.rotations.retrospective.PulseStep;
import gov.rotations.retrospective.RetrospectiveNotOpen;
import gov.rotations.retrospective.ValueStep;
import gov.rotations.retrospective.entity.ImprovementItem;
import gov.rotations.retrospective.entity.Retrospective;
import gov.rotations.retrospective.service.WordsService.Shelf;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.NotPermitted;
import gov.rotations.testing.Acting;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.MovedClock;
import gov.rotations.testing.Outcome;
import gov.rotations.testing.Programme;
import gov.rotations.testing.RawDatabase;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Both sides of a placement look back on it and read each other, nobody else does; and figures tell of nobody. */
@InContainer
@Tag("both-databases")
class RetrospectivesIT {

    @Inject
    private AskingService asking;
    @Inject
    private LookingBackService lookingBack;
    @Inject
    private AnswerFiguresService figures;
    @Inject
    private WordsService words;
    @Inject
    private ImprovementService improvements;
    @Inject
    private ImprovementSteeringService steering;
    @Inject
    private EarlierPlacementsService earlier;
    @Inject
    private AccountBook accounts;
    @Inject
    private Programme programme;
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

    private DepartmentId department;

    /** Associates who work in one opening of a department for a rotation; they are asked ten days before its end. */
    private List<AssociateId> endingAt(int rotation, LocalDate end, String hostEmail, String... names) throws Exception {
        department = programme.department("HOST");
        OpeningId post = programme.opening(department, form -> form.setHostEmail(hostEmail));
        List<AssociateId> people = new ArrayList<>();
        for (String name : names) {
            people.add(programme.associate(name));
        }
        long round = programme.rotation(rotation).value();
        programme.byAdmin(() -> earlier.record(programme.cohort(), "R" + round, people.stream()
            .map(person -> new Stint(person, new RotationId(round), post)).toList()));
        ask(end.minusDays(10));
        return people;
    }

    private void ask(LocalDate day) throws Exception {
        clock.at(noon(day), () -> programme.byAdmin(() -> asking.turnTheCalendar()));
    }

    private static Instant noon(LocalDate day) {
        return Instant.parse(day + "T12:00:00Z");
    }

    private RetrospectiveRow waitingOf(Actor actor) throws Exception {
        return acting.as(actor, () -> lookingBack.mine(1).waiting()).get(0);
    }

    private AnswerForm form(Actor actor, long id, String gained) throws Exception {
        AnswerForm form = acting.as(actor, () -> lookingBack.sheet(id).form());
        form.setValue(ValueStep.MUCH);
        form.setGained(gained);
        return form;
    }

    private void says(Actor actor, AnswerForm form, LocalDate day) throws Exception {
        clock.at(noon(day), () -> acting.as(actor, () -> lookingBack.answer(form)));
    }

    @Test
    void both_sides_are_asked_once_and_read_each_other_when_both_have_answered_and_nobody_else_does() throws Exception {
        LocalDate end = LocalDate.of(2028, 8, 31);
        String email = world.anAddress("Sam Host");
        AssociateId asha = endingAt(2, end, email, "Asha").get(0);
        Actor self = programme.selfOf(asha);
        Actor contact = programme.contactOf(department);
        AccountId host = accounts.findByEmail(email).orElseThrow().id();
        Actor manager = new Actor(host, "Sam Host", List.of(new Actor.Held(Role.LINE_MANAGER, null)));

        ask(end.minusDays(3));
        RetrospectiveRow asked = clock.at(noon(end), () -> waitingOf(self));
        long id = asked.id();
        assertThat(world.lettersAbout("retrospective.asked", self.account(), Long.toString(id))).isEqualTo(1);
        assertThat(world.lettersAbout("retrospective.askedHost", contact.account(), Long.toString(id))).isEqualTo(1);
        assertThat(world.lettersAbout("retrospective.askedHost", host, Long.toString(id))).isEqualTo(1);
        assertThat(clock.at(noon(end), () -> acting.as(contact, () -> lookingBack.waiting()))).isEqualTo(1);
        assertThat(clock.at(noon(end), () -> acting.as(manager, () -> lookingBack.waiting()))).isEqualTo(1);

        AnswerForm own = form(self, id, "letters with an aardvark");
        own.setService(PulseStep.FULLY);
        own.setDifferent("start with a bandicoot");
        says(self, own, end);
        assertThat(clock.at(noon(end), () -> acting.as(contact, () -> lookingBack.sheet(id)).other())).as("not before both have answered").isNull();
        assertThat(clock.at(noon(end.plusDays(31)), () -> acting.as(contact, () -> lookingBack.sheet(id)).other().words())).as("a month later").isEqualTo("letters with an aardvark");
        says(self, form(self, id, "letters with an armadillo"), end);
        says(manager, form(manager, id, "calls with a coati"), end.plusDays(1));

        AnswerSheet both = clock.at(noon(end.plusDays(1)), () -> acting.as(self, () -> lookingBack.sheet(id)));
        assertThat(both.row().state()).isEqualTo(Retrospective.State.TOGETHER);
        assertThat(both.other().words()).isEqualTo("calls with a coati");
        assertThat(clock.at(noon(end.plusDays(1)), () -> acting.as(contact, () -> lookingBack.sheet(id)).other().words())).isEqualTo("letters with an armadillo");
        assertThat(world.lettersAbout("retrospective.shown", self.account(), Long.toString(id))).isEqualTo(1);
        assertThat(world.lettersAbout("retrospective.shown", host, Long.toString(id))).isEqualTo(1);
        assertThatThrownBy(() -> says(self, form(self, id, "too late"), end.plusDays(2))).isInstanceOf(RetrospectiveNotOpen.class);

        Actor elsewhere = programme.contactOf(programme.department("ELSE"));
        for (Actor other : List.of(programme.admin(), elsewhere, programme.selfOf(programme.associate("Ben")), acting.somebodyWho(Role.LINE_MANAGER, Role.COACH))) {
            assertThatThrownBy(() -> acting.as(other, () -> lookingBack.sheet(id))).as(other.name()).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> acting.as(other, () -> lookingBack.answer(own))).as(other.name()).isInstanceOf(NotPermitted.class);
        }
        assertThat(raw.tablesWith("bandicoot")).singleElement().asString().isEqualToIgnoringCase("retrospective_answer");
        assertThat(raw.tablesWith("armadillo")).singleElement().asString().isEqualToIgnoringCase("retrospective_answer");
    }

    @Test
    void two_who_answer_for_one_department_do_not_overwrite_each_other() throws Exception {
        LocalDate end = LocalDate.of(2028, 8, 31);
        endingAt(2, end, world.anAddress("Sam Host"), "Asha");
        Actor first = programme.contactOf(department);
        Actor second = programme.colleagueAt(department);
        long id = clock.at(noon(end), () -> waitingOf(first)).id();
        AnswerForm one = form(first, id, "the first");
        AnswerForm other = form(second, id, "the second");

        List<Outcome> both = atOnce.overlapping(first, () -> clock.at(noon(end), () -> lookingBack.answer(one)), second,
            () -> clock.at(noon(end), () -> lookingBack.answer(other)));

        assertThat(both.get(0)).hasToString("done");
        assertThat(both.get(1).told()).isEqualTo(ChangedMeanwhile.class);
        assertThat(acting.as(second, () -> lookingBack.sheet(id)).form().getGained()).isEqualTo("the first");
    }

    @Test
    void a_rotation_is_counted_when_its_time_is_over_and_too_few_are_never_shown() throws Exception {
        LocalDate end = LocalDate.of(2028, 2, 29);
        LocalDate over = end.plusDays(61);
        List<AssociateId> people = endingAt(1, end, world.anAddress("Sam Host"), "Al", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", "Hal", "Ida", "Jo");
        for (int i = 0; i < people.size(); i++) {
            Actor self = programme.selfOf(people.get(i));
            AnswerForm form = form(self, clock.at(noon(end), () -> waitingOf(self)).id(), "users got it");
            form.setPlacement(i == 0 ? PlacementStep.HARD : PlacementStep.GOOD);
            form.setService(PulseStep.MOSTLY);
            form.setCollaboration(i == 0 ? null : PulseStep.PARTLY);
            form.setDifferent(i < 3 ? "Tell us earlier about the okapi " + i : null);
            form.setStay(i < 2 ? "Keep the quokka" : null);
            says(self, form, end);
        }
        long rotation = programme.rotation(1).value();
        Actor contact = programme.contactOf(department);

        List<Picture> before = clock.at(noon(over.minusDays(1)), () -> programme.byAdmin(() -> figures.view(rotation))).pictures();
        assertThat(before).as("while answers may come in").noneMatch(Picture::isShown);
        assertThat(clock.at(noon(over.minusDays(1)), () -> programme.byAdmin(() -> words.view(Shelf.UNREAD, 1))).rows()).extracting(WordsService.Words::text)
            .noneMatch(text -> text.contains("okapi"));
        ask(over);
        List<Picture> after = clock.at(noon(over), () -> programme.byAdmin(() -> figures.view(rotation))).pictures();
        assertThat(after).extracting(Picture::key).containsExactly("placement", "value", "hostValue", "service", "collaboration");
        assertThat(after).extracting(Picture::answers).as("nine answers to the last are one too few, and no host has answered").containsExactly(10, 10, 0, 10, 0);
        assertThat(after.get(0).steps()).extracting(Picture.Step::count).containsExactly(0, 1, 0, 9, 0);
        assertThat(clock.at(noon(over), () -> acting.as(contact, () -> figures.ofMyDepartments()))).singleElement()
            .satisfies(mine -> assertThat(mine.pictures()).extracting(Picture::answers).containsExactly(10, 10));
        assertThatThrownBy(() -> programme.byAdmin(() -> figures.view(999_999_999L))).isInstanceOf(NotPermitted.class);

        List<WordsService.Words> okapis = clock.at(noon(over), () -> programme.byAdmin(() -> words.view(Shelf.UNREAD, 1))).rows().stream().filter(one -> one.text().contains("okapi")).toList();
        assertThat(okapis).extracting(WordsService.Words::text).isSorted().hasSize(3);
        assertThat(clock.at(noon(over), () -> programme.byAdmin(() -> words.view(Shelf.STAY, 1))).rows()).as("two are too few").extracting(WordsService.Words::text).doesNotContain("Keep the quokka");
        String key = okapis.get(1).key();
        long made = clock.at(noon(over), () -> programme.byAdmin(() -> words.takeUp(key, ImprovementTheme.PLACING, "Tell everybody earlier", null)));
        clock.at(noon(over), () -> programme.byAdmin(() -> words.setAside(okapis.get(0).key())));
        assertThat(acting.as(contact, () -> improvements.get(made))).satisfies(row -> {
            assertThat(row.proposer()).isNull();
            assertThat(row.state()).isEqualTo(ImprovementItem.State.PROPOSED);
        });
        assertThatThrownBy(() -> clock.at(noon(over), () -> programme.byAdmin(() -> words.get(key)))).as("taken up once").isInstanceOf(NotPermitted.class);
        assertThat(raw.tablesWith(key)).singleElement().asString().isEqualToIgnoringCase("retrospective_answer");
    }

    @Test
    void an_improvement_is_proposed_by_anybody_and_steered_by_the_programme() throws Exception {
        Actor proposer = acting.somebodyWho(Role.COACH);
        long id = acting.as(proposer, () -> improvements.propose(ImprovementTheme.EVENTS, "Record the talks", "Not everybody can travel"));
        AccountId owner = world.anAccount("Orla Owner", Role.EVENT_ORGANISER);
        ImprovementForm form = programme.byAdmin(() -> steering.desk(id).form());
        ImprovementForm stale = programme.byAdmin(() -> steering.desk(id).form());

        form.setOwner(proposer.account().value());
        assertThatThrownBy(() -> programme.byAdmin(() -> steering.agree(form))).as("nobody without a part in it").isInstanceOf(NotPermitted.class);
        form.setOwner(owner.value());
        programme.byAdmin(() -> steering.agree(form));
        assertThatThrownBy(() -> programme.byAdmin(() -> steering.change(stale))).isInstanceOf(ChangedMeanwhile.class);
        programme.byAdmin(() -> steering.begin(id, improvements.get(id).version()));
        programme.byAdmin(() -> steering.finish(id, improvements.get(id).version(), "Talks are in the handbook"));

        assertThat(acting.as(proposer, () -> improvements.get(id))).satisfies(row -> {
            assertThat(row.state()).isEqualTo(ImprovementItem.State.DONE);
            assertThat(row.owner()).isEqualTo("Orla Owner");
            assertThat(row.proposer()).isEqualTo("Somebody");
            assertThat(row.outcome()).isEqualTo("Talks are in the handbook");
        });
        assertThat(world.lettersAbout("retrospective.agreed", proposer.account(), Long.toString(id))).isEqualTo(1);
        assertThat(world.lettersAbout("retrospective.done", proposer.account(), Long.toString(id))).isEqualTo(1);
        assertThat(world.timesNoted("ImprovementMoved", "improvement:" + id)).isEqualTo(3);
        assertThat(acting.as(proposer, () -> improvements.list(ImprovementItem.State.DONE, 1)).rows()).extracting(ImprovementRow::id).contains(id);
    }
}
