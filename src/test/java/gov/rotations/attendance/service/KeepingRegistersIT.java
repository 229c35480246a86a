package gov.rotations.attendance.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.attendance.AbsentTooSoon;
import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.Excuse;
import gov.rotations.attendance.NobodyThere;
import gov.rotations.attendance.RegisterNotDue;
import gov.rotations.attendance.SocialCountsNobody;
import gov.rotations.attendance.service.CheckIn.Answer;
import gov.rotations.testing.OpenRoom.Room;
import gov.rotations.events.EventKind;
import gov.rotations.exchange.service.BatchView;
import gov.rotations.exchange.service.ImportService;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.NotPermitted;
import gov.rotations.testing.Acting;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.MovedClock;
import gov.rotations.testing.OpenRoom;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a register says, who may read it, and that nothing it said is lost. */
@InContainer
@Tag("both-databases")
class KeepingRegistersIT {

    @Inject
    private RegisterService service;
    @Inject
    private RegisterListService lists;
    @Inject
    private CheckInService door;
    @Inject
    private ReportService reports;
    @Inject
    private FigureService figures;
    @Inject
    private PaperService paper;
    @Inject
    private ImportService imports;
    @Inject
    private DoorKey key;
    @Inject
    private OpenRoom rooms;
    @Inject
    private World world;
    @Inject
    private AccountBook book;
    @Inject
    private CurrentActor current;
    @Inject
    private Acting acting;
    @Inject
    private MovedClock clock;

    private AccountId ben;
    private AccountId amina;
    private Room room;
    private Instant later;

    @BeforeEach
    void two_people_are_expected() {
        ben = world.anAccount("Ben Okafor", Role.ASSOCIATE);
        amina = world.anAccount("Amina Farah", Role.ASSOCIATE);
        room = rooms.open(EventKind.BOOT_CAMP, 5, ben, amina);
        later = room.starts().plus(Duration.ofHours(4));
    }

    private void checksIn(AccountId person, Room where) throws Exception {
        assertThat(acting.as(person, () -> door.scan(where.number(), key.tokens().at(where.number(), Instant.now()))).answer()).isEqualTo(Answer.CHECKED_IN);
    }

    private RegisterView register(Room where) throws Exception {
        return acting.as(where.facilitator(), () -> service.get(where.number()));
    }

    private void closes(Room where) throws Exception {
        long version = register(where).version();
        clock.at(later, () -> acting.as(where.facilitator(), () -> service.close(where.number(), version)));
    }

    private AttendanceState stateOf(AccountId person, Room where) throws Exception {
        return register(where).rows().stream().filter(row -> row.account() == person.value()).findFirst().orElseThrow().state();
    }

    private static MarkForm form(AccountId person, AttendanceState state, Excuse excuse, String why) {
        MarkForm form = new MarkForm();
        form.setPerson(person.value());
        form.setState(state);
        form.setExcuse(excuse);
        form.setWhy(why);
        return form;
    }

    @Test
    void taps_say_present_and_late_and_are_taken_back() throws Exception {
        Actor fay = room.facilitator();
        acting.as(fay, () -> service.mark(room.number(), ben.value(), AttendanceState.LATE));
        assertThat(stateOf(ben, room)).isEqualTo(AttendanceState.LATE);
        acting.as(fay, () -> service.mark(room.number(), ben.value(), AttendanceState.EXPECTED));

        assertThat(stateOf(ben, room)).isEqualTo(AttendanceState.EXPECTED);
        assertThat(register(room).tally().silent()).isEqualTo(2);
        assertThatThrownBy(() -> acting.as(fay, () -> service.mark(room.number(), ben.value(), AttendanceState.ABSENT))).isInstanceOf(AbsentTooSoon.class);
        assertThatThrownBy(() -> acting.as(fay, () -> service.mark(room.number(), world.anAccount("Nobody Here").value(), AttendanceState.PRESENT)))
            .isInstanceOf(NotPermitted.class);
    }

    @Test
    void somebody_without_a_seat_is_let_in_by_the_facilitator() throws Exception {
        AccountId stella = world.anAccount("Stella Stranger");
        String email = book.find(stella).orElseThrow().email();
        acting.as(room.facilitator(), () -> service.walkIn(room.number(), email));

        assertThat(stateOf(stella, room)).isEqualTo(AttendanceState.PRESENT);
        assertThat(register(room).rows()).filteredOn(RegisterRow::walkIn).extracting(RegisterRow::name).containsExactly("Stella Stranger");
        assertThatThrownBy(() -> acting.as(room.facilitator(), () -> service.walkIn(room.number(), "nobody@tests.rotations.test"))).isInstanceOf(NobodyThere.class);
    }

    @Test
    void the_silent_are_absent_when_the_register_closes_and_hear_of_it() throws Exception {
        checksIn(ben, room);
        assertThat(clock.at(later, () -> acting.as(room.facilitator(), () -> lists.due()))).isEqualTo(1);
        assertThatThrownBy(() -> acting.as(room.facilitator(), () -> service.close(room.number(), register(room).version()))).isInstanceOf(RegisterNotDue.class);
        closes(room);

        assertThat(stateOf(ben, room)).isEqualTo(AttendanceState.PRESENT);
        assertThat(stateOf(amina, room)).isEqualTo(AttendanceState.ABSENT);
        assertThat(world.lettersAbout("attendance.missed", amina, room.session().toString())).isEqualTo(1);
        assertThat(world.lettersAbout("attendance.missed", ben, room.session().toString())).isZero();
        assertThat(clock.at(later, () -> acting.as(room.facilitator(), () -> lists.due()))).isZero();
        assertThatThrownBy(() -> clock.at(later, () -> acting.as(room.facilitator(), () -> service.close(room.number(), 1)))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_correction_keeps_what_was_said_who_changed_it_and_when() throws Exception {
        closes(room);
        acting.as(room.facilitator(), () -> service.correct(room.number(), form(amina, AttendanceState.EXCUSED, Excuse.UNWELL, "She had written before")));

        assertThat(stateOf(amina, room)).isEqualTo(AttendanceState.EXCUSED);
        PersonMark kept = acting.as(room.facilitator(), () -> service.of(room.number(), amina.value()));
        assertThat(kept.history()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(AttendanceState.ABSENT);
            assertThat(line.since()).isEqualTo(AttendanceState.EXCUSED);
            assertThat(line.by()).isEqualTo("Fay Facilitator");
            assertThat(line.why()).isEqualTo("She had written before");
            assertThat(line.at()).isNotNull();
        });
        PersonReport own = acting.as(amina, () -> reports.mine());
        assertThat(own.lines()).singleElement().satisfies(line -> {
            assertThat(line.excuse()).isEqualTo(Excuse.UNWELL);
            assertThat(line.history()).hasSize(1);
        });
        assertThat(own.rate().expected()).as("excused people are in no figure").isZero();
        assertThat(world.timesNoted("AttendanceCorrected", "session:" + room.session())).isEqualTo(1);
    }

    @Test
    void nobody_reads_about_their_peers() throws Exception {
        acting.as(room.facilitator(), () -> service.mark(room.number(), form(amina, AttendanceState.EXCUSED, Excuse.CARING, null)));

        assertThatThrownBy(() -> acting.as(ben, () -> service.get(room.number()))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(ben, () -> service.of(room.number(), amina.value()))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(ben, () -> reports.of(amina.value()))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(ben, () -> reports.ofEvent(room.event().value()))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(ben, () -> paper.register(room.number()))).isInstanceOf(NotPermitted.class);
        assertThat(acting.as(ben, () -> lists.mine(null))).isEmpty();
        assertThatThrownBy(() -> acting.as(ben, () -> figures.all())).isInstanceOf(NotPermitted.class);
        assertThat(acting.as(ben, () -> reports.mine()).lines()).allMatch(line -> line.excuse() == null);
        Room other = rooms.open(EventKind.TALK, 5);
        assertThatThrownBy(() -> acting.as(other.facilitator(), () -> service.get(room.number()))).as("another room").isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_social_never_counts_against_anybody() throws Exception {
        Room social = rooms.open(EventKind.SOCIAL, 5, ben, amina);
        checksIn(ben, social);
        closes(social);

        assertThat(stateOf(amina, social)).isEqualTo(AttendanceState.NOT_REQUIRED);
        assertThat(world.lettersAbout("attendance.missed", amina, social.session().toString())).isZero();
        assertThat(acting.as(ben, () -> reports.mine()).rate().expected()).isZero();
        Figures all = acting.asAdmin(() -> figures.all());
        assertThat(all.kinds()).extracting(Figures.Line::kind).doesNotContain(EventKind.SOCIAL);
        assertThat(all.events()).extracting(Figures.EventLine::event).doesNotContain(social.event().value());
        assertThatThrownBy(() -> acting.as(social.facilitator(), () -> service.correct(social.number(), form(amina, AttendanceState.ABSENT, null, "no"))))
            .isInstanceOf(SocialCountsNobody.class);
    }

    @Test
    void figures_about_too_few_people_are_not_shown() throws Exception {
        checksIn(ben, room);
        closes(room);

        assertThat(acting.asAdmin(() -> figures.all()).events()).filteredOn(one -> one.event() == room.event().value()).singleElement()
            .satisfies(one -> assertThat(one.line().shown()).isFalse());
        EventReport report = acting.asAdmin(() -> reports.ofEvent(room.event().value()));
        assertThat(report.rate().attended()).isEqualTo(50);
        assertThat(report.came()).isEqualTo(1);
    }

    @Test
    void a_paper_register_fills_gaps_and_leaves_contradictions_to_a_person() throws Exception {
        checksIn(ben, room);
        String sheet = "Session,Registration,Person,Attendance\n%s,%s,,Absent\n%s,%s,,Late\n".formatted(room.session(), rooms.registration(room, ben),
            room.session(), rooms.registration(room, amina));
        long batch = upload(sheet);

        assertThat(stateOf(amina, room)).as("nothing before it is confirmed").isEqualTo(AttendanceState.EXPECTED);
        BatchView view = acting.as(room.facilitator(), () -> imports.of(batch));
        assertThat(view.row().added()).isEqualTo(1);
        assertThat(view.row().changed()).isEqualTo(1);
        assertThat(view.lines()).extracting(BatchView.Line::about).anyMatch(about -> about.contains("to be settled by a person"));
        acting.as(room.facilitator(), () -> imports.confirm(batch, view.version(), false));

        assertThat(stateOf(amina, room)).isEqualTo(AttendanceState.LATE);
        assertThat(stateOf(ben, room)).as("the check-in stands until somebody has settled it").isEqualTo(AttendanceState.PRESENT);
        ContradictionRow open = register(room).contradictions().get(0);
        assertThatThrownBy(() -> acting.as(ben, () -> service.settle(open.id(), false, null))).isInstanceOf(NotPermitted.class);
        acting.as(room.facilitator(), () -> service.settle(open.id(), true, null));
        assertThat(stateOf(ben, room)).isEqualTo(AttendanceState.EXPECTED);
        assertThat(register(room).contradictions()).isEmpty();
    }

    @Test
    void a_paper_register_that_comes_after_closing_is_a_correction() throws Exception {
        closes(room);
        long batch = upload("Session,Person,Attendance\n%s,%s,Present\n".formatted(room.session(), book.find(amina).orElseThrow().email()));
        acting.as(room.facilitator(), () -> imports.confirm(batch, imports.of(batch).version(), false));
        ContradictionRow open = register(room).contradictions().get(0);
        acting.as(room.facilitator(), () -> service.settle(open.id(), true, "The network was down"));

        assertThat(stateOf(amina, room)).isEqualTo(AttendanceState.PRESENT);
        assertThat(acting.as(room.facilitator(), () -> service.of(room.number(), amina.value())).history()).singleElement()
            .extracting(ReportLine.Earlier::why).isEqualTo("The network was down");
    }

    @Test
    void every_fault_of_a_paper_register_has_its_line_and_column() throws Exception {
        long batch = upload("Session,Person,Attendance,Excuse\n987654,%s,Present,\n%s,nobody@tests.rotations.test,Present,\n%s,%s,Excused,\n%s,%s,Maybe,\n"
            .formatted(book.find(amina).orElseThrow().email(), room.session(), room.session(), book.find(amina).orElseThrow().email(), room.session(),
                book.find(ben).orElseThrow().email()));

        BatchView view = acting.as(room.facilitator(), () -> imports.of(batch));
        assertThat(view.faults()).extracting(fault -> fault.line() + " " + fault.column())
            .containsExactlyInAnyOrder("2 Session", "3 Person", "4 Excuse", "5 Attendance");
        assertThat(view.faults()).allMatch(fault -> fault.reason().length() > 10);
    }

    @Test
    void the_register_as_a_file_comes_back_as_it_went() throws Exception {
        checksIn(ben, room);
        String file = new String(acting.as(room.facilitator(), () -> paper.register(room.number())), StandardCharsets.UTF_8);
        assertThat(file).contains("Ben Okafor", "Present");
        long batch = upload(file.lines().filter(line -> !line.contains("Amina")).reduce((one, other) -> one + "\n" + other).orElseThrow());

        assertThat(acting.as(room.facilitator(), () -> imports.of(batch)).row().unchanged()).isEqualTo(1);
        assertThat(acting.as(room.facilitator(), () -> imports.latest())).extracting(row -> row.id()).containsExactly(batch);
        assertThatThrownBy(() -> acting.as(ben, () -> imports.of(batch))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(ben, () -> imports.kinds())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(room.facilitator(), () -> imports.template("associates", "CSV"))).isInstanceOf(NotPermitted.class);
    }

    private long upload(String sheet) throws Exception {
        return acting.as(room.facilitator(), () -> imports.upload("registers", "register.csv", sheet.getBytes(StandardCharsets.UTF_8)));
    }
}
