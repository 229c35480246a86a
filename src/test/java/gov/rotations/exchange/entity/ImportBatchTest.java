package gov.rotations.exchange.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.exchange.Fault;
import gov.rotations.exchange.ImportClosed;
import gov.rotations.exchange.entity.ImportBatch.State;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportBatchTest {

    private static final Instant NOW = Instant.parse("2027-09-06T09:00:00Z");

    private final ImportBatch batch = new ImportBatch("people", "people.csv", "0".repeat(64));

    @ParameterizedTest
    @EnumSource(names = {"APPLIED", "REJECTED"})
    void a_finished_import_never_changes_again(State finished) {
        assertThat(State.values()).noneMatch(finished::mayBecome);
    }

    @Test
    void an_import_is_looked_at_before_it_is_applied() {
        assertThatThrownBy(() -> batch.apply(new Tally(1, 0, 0, 0), List.of(), NOW, null)).isInstanceOf(ImportClosed.class);
    }

    @Test
    void it_is_applied_once() {
        validate(List.of());
        batch.apply(new Tally(1, 0, 0, 0), List.of(), NOW, null);

        assertThat(batch.state()).isEqualTo(State.APPLIED);
        assertThatThrownBy(() -> batch.apply(new Tally(1, 0, 0, 0), List.of(), NOW, null)).isInstanceOf(ImportClosed.class);
        assertThatThrownBy(() -> batch.reject(NOW, null)).isInstanceOf(ImportClosed.class);
    }

    @Test
    void a_second_look_replaces_what_the_first_found() {
        validate(List.of(Fault.inRow(2, "old")));
        validate(List.of(Fault.inRow(3, "new")));

        assertThat(batch.faults()).containsExactly(Fault.inRow(3, "new"));
        assertThat(batch.isOpen()).isTrue();
    }

    @Test
    void what_was_found_is_forgotten_with_a_rejected_file() {
        validate(List.of(Fault.inRow(2, "wrong")));
        batch.reject(NOW, null);

        assertThat(batch.faults()).isEmpty();
        assertThat(batch.lines()).isEmpty();
    }

    @Test
    void only_so_many_faults_are_kept() {
        validate(IntStream.range(0, 2_000).mapToObj(line -> Fault.inRow(line, "wrong")).toList());

        assertThat(batch.faults()).hasSize(ImportBatch.FAULTS_KEPT);
    }

    private void validate(List<Fault> faults) {
        batch.validate(new Tally(1, 0, 0, faults.size()), faults, List.of(), List.of());
    }
}
