package gov.rotations.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.Cohorts;
import gov.rotations.department.Departments;
import gov.rotations.exchange.FileNotReadable;
import gov.rotations.exchange.ImportClosed;
import gov.rotations.exchange.ImportEmpty;
import gov.rotations.exchange.ImportHasFaults;
import gov.rotations.exchange.SheetApplied;
import gov.rotations.exchange.entity.ImportBatch;
import gov.rotations.exchange.service.ImportService.Confirmation;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.NotPermitted;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.Hand;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.Mishap;
import gov.rotations.testing.MovedClock;
import gov.rotations.testing.Outcome;
import gov.rotations.testing.Programme;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file changes nothing until it is confirmed, then everything in it or all but the faulty rows, and only once. */
@InContainer
@Tag("both-databases")
class ImportingFilesIT {

    private static final String HEADING = "Code,Name,Kind,Sites\n";

    @Inject
    private ImportService imports;
    @Inject
    private Departments departments;
    @Inject
    private Cohorts cohorts;
    @Inject
    private Programme programme;
    @Inject
    private Programme colleague;
    @Inject
    private AtOnce atOnce;
    @Inject
    private Hand hand;
    @Inject
    private Mishap mishap;
    @Inject
    private MovedClock moved;
    @Inject
    private Clock clock;
    @Inject
    private World world;

    private String one;
    private String other;

    @BeforeEach
    void two_departments_nobody_knows_yet() {
        one = world.aCode("ONE");
        other = world.aCode("TWO");
    }

    @Test
    void looking_at_a_file_changes_nothing_and_confirming_it_changes_everything() throws Exception {
        long batch = upload(HEADING + row(one, "Ministry") + row(other, "Agency"));
        assertThat(departments.findByCode(one)).isEmpty();

        assertThat(confirm(batch, false)).isEqualTo(Confirmation.APPLIED);

        assertThat(departments.findByCode(one)).isPresent();
        assertThat(departments.findByCode(other)).isPresent();
        assertThat(view(batch).row().state()).isEqualTo(ImportBatch.State.APPLIED);
        assertThat(world.timesNoted("SheetApplied", "import:" + batch)).isEqualTo(1);
    }

    @Test
    void one_faulty_row_keeps_the_whole_file_out_unless_it_may_be_skipped() throws Exception {
        long batch = upload(HEADING + row(one, "Ministry") + row(other, "Castle"));
        assertThat(view(batch).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo("Kind");
            assertThat(fault.reason()).contains("Castle");
        });

        assertThatThrownBy(() -> confirm(batch, false)).isInstanceOf(ImportHasFaults.class);
        assertThat(departments.findByCode(one)).isEmpty();

        assertThat(confirm(batch, true)).isEqualTo(Confirmation.APPLIED);
        assertThat(departments.findByCode(one)).isPresent();
        assertThat(departments.findByCode(other)).isEmpty();
    }

    @Test
    void the_same_file_twice_creates_nothing_twice() throws Exception {
        String file = HEADING + row(one, "Ministry");
        confirm(upload(file), false);
        var first = departments.findByCode(one).orElseThrow();

        long again = upload(file);

        assertThat(view(again).row().unchanged()).isEqualTo(1);
        assertThat(view(again).notes()).anyMatch(note -> note.startsWith("This very file was imported before"));
        assertThatThrownBy(() -> confirm(again, false)).isInstanceOf(ImportEmpty.class);
        assertThat(departments.findByCode(one)).contains(first);
    }

    @Test
    void associates_imported_twice_join_once() throws Exception {
        String email = world.anAddress("Amina");
        String cohort = cohorts.cohort(programme.cohort()).orElseThrow().code();
        String home = departments.of(List.of(programme.home())).get(programme.home()).code();
        String file = "Name;Email;Cohort;Home department;Base town\nAmina Example;" + email + ";" + cohort + ";" + home + ";Leeds\n";

        confirm(upload("associates", file), false);
        assertThatThrownBy(() -> confirm(upload("associates", file), false)).isInstanceOf(ImportEmpty.class);

        assertThat(cohorts.associatesOf(programme.cohort())).extracting(Cohorts.AssociateCard::name).containsExactly("Amina Example");
    }

    @Test
    void a_file_that_has_become_faulty_since_it_was_looked_at_is_shown_again() throws Exception {
        String email = world.anAddress("Ben");
        long batch = upload("associates", "Name,Email,Cohort,Home department,Base town\nBen Example," + email + ","
            + cohorts.cohort(programme.cohort()).orElseThrow().code() + "," + departments.of(List.of(programme.home())).get(programme.home()).code() + ",Leeds\n");
        colleague.associate("Ben Example", form -> form.setEmail(email));

        assertThat(confirm(batch, false)).isEqualTo(Confirmation.LOOK_AGAIN);

        assertThat(cohorts.associatesOf(programme.cohort())).isEmpty();
        assertThat(view(batch).faults()).isNotEmpty();
        assertThat(view(batch).notes()).anyMatch(note -> note.startsWith("What is stored has changed"));
    }

    @Test
    void of_two_admins_who_confirm_at_once_one_does_and_the_other_is_told() throws Exception {
        long batch = upload(HEADING + row(one, "Ministry"));
        long version = view(batch).version();

        List<Outcome> clicks = atOnce.overlapping(programme.admin(), () -> imports.confirm(batch, version, false),
            colleague.admin(), () -> imports.confirm(batch, version, false));

        assertThat(clicks).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(clicks).filteredOn(click -> !click.isDone()).extracting(Outcome::told).hasSize(1)
            .allMatch(told -> told == ChangedMeanwhile.class || told == ImportClosed.class, "told clearly");
        assertThat(departments.all()).filteredOn(card -> card.code().equals(one)).hasSize(1);
        assertThat(world.timesNoted("SheetApplied", "import:" + batch)).isEqualTo(1);
    }

    @Test
    void another_admins_file_may_be_confirmed_and_the_history_names_both() throws Exception {
        long batch = upload(HEADING + row(one, "Ministry"));

        colleague.byAdmin(() -> imports.confirm(batch, imports.of(batch).version(), false));

        assertThat(view(batch).finishedBy()).isNotEmpty();
        assertThatThrownBy(() -> confirm(batch, false)).isInstanceOf(ImportClosed.class);
        assertThatThrownBy(() -> programme.byAdmin(() -> imports.discard(batch))).isInstanceOf(ImportClosed.class);
    }

    @Test
    void an_import_that_breaks_halfway_leaves_nothing_and_can_be_confirmed_again() throws Exception {
        long batch = upload(HEADING + row(one, "Ministry") + row(other, "Agency"));

        Outcome broken = programme.byAdmin(() -> mishap.at(SheetApplied.class, () -> confirm(batch, false)));

        assertThat(broken.isDone()).isFalse();
        assertThat(departments.findByCode(one)).isEmpty();
        assertThat(departments.findByCode(other)).isEmpty();
        assertThat(confirm(batch, false)).isEqualTo(Confirmation.APPLIED);
    }

    @Test
    void a_discarded_file_and_one_that_waited_a_day_are_gone() throws Exception {
        long discarded = upload(HEADING + row(one, "Ministry"));
        long waiting = upload(HEADING + row(other, "Ministry"));
        programme.byAdmin(() -> imports.discard(discarded));

        moved.at(clock.instant().plus(Duration.ofHours(23)), () -> programme.byAdmin(imports::forgetWaiting));
        assertThat(view(waiting).open()).isTrue();
        moved.at(clock.instant().plus(Duration.ofHours(25)), () -> programme.byAdmin(imports::forgetWaiting));

        assertThatThrownBy(() -> confirm(discarded, false)).isInstanceOf(ImportClosed.class);
        assertThatThrownBy(() -> confirm(waiting, false)).isInstanceOf(ImportClosed.class);
        assertThatThrownBy(() -> programme.byAdmin(() -> imports.corrected(waiting, "CSV"))).isInstanceOf(NotPermitted.class);
        assertThat(departments.findByCode(one)).isEmpty();
    }

    @Test
    void what_is_no_table_is_refused_with_a_sentence_and_not_kept() throws Exception {
        byte[] random = new byte[4096];
        new java.util.Random(1).nextBytes(random);
        byte[] zip = "PK\u0003\u0004 no workbook at all".getBytes(StandardCharsets.UTF_8);
        byte[] endless = new byte[20 * 1024 * 1024 + 1];
        Arrays.fill(endless, (byte) 'a');
        int before = programme.byAdmin(() -> imports.latest()).size();

        for (byte[] content : List.of(new byte[0], random, zip, endless, "\n".repeat(30_000).getBytes(StandardCharsets.UTF_8))) {
            Outcome refused = hand.does(programme.admin(), () -> imports.upload("departments", "file.xlsx", content));
            assertThat(refused.told()).as("%d bytes: %s", content.length, refused).isEqualTo(FileNotReadable.class);
        }
        assertThat(programme.byAdmin(() -> imports.latest())).hasSize(before);
        assertThatThrownBy(() -> upload("no such kind", "a,b\n")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void control_characters_overlong_cells_and_paths_for_names_get_no_further_than_the_preview() throws Exception {
        String file = HEADING + one + ",\"Na\u0000me \u0007of\u200b it\",Ministry,\n" + other + "," + "x".repeat(5000) + ",Ministry,\n";
        long batch = programme.byAdmin(() -> imports.upload("departments", "../../etc/\u0000pass\nwd.csv", file.getBytes(StandardCharsets.UTF_8)));

        assertThat(view(batch).row().fileName()).isEqualTo("passwd.csv");
        assertThat(view(batch).faults()).anyMatch(fault -> fault.line() == 2 && fault.reason().contains("control character"))
            .anyMatch(fault -> fault.line() == 3 && fault.column().equals("Name") && fault.reason().contains("5000"));
        assertThatThrownBy(() -> confirm(batch, true)).isInstanceOf(ImportEmpty.class);
        assertThat(departments.findByCode(one)).isEmpty();
    }

    private static String row(String code, String kind) {
        return code + ",Department of " + code + "," + kind + ",Leeds (Yorkshire and The Humber)\n";
    }

    private long upload(String text) throws Exception {
        return upload("departments", text);
    }

    private long upload(String kind, String text) throws Exception {
        return programme.byAdmin(() -> imports.upload(kind, kind + ".csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private Confirmation confirm(long batch, boolean skipFaulty) throws Exception {
        return programme.byAdmin(() -> imports.confirm(batch, imports.of(batch).version(), skipFaulty));
    }

    private BatchView view(long batch) throws Exception {
        return programme.byAdmin(() -> imports.of(batch));
    }
}
