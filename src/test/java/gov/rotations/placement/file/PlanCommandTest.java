package gov.rotations.placement.file;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.placement.planner.Assignment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanCommandTest {

    @TempDir
    private Path folder;
    private final Properties wanted = new Properties();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void wish() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/planner/golden-a.json")) {
            Files.copy(in, folder.resolve("problem.json"));
        }
        wanted.setProperty("problem", folder.resolve("problem.json").toString());
        wanted.setProperty("plan", folder.resolve("plan.json").toString());
    }

    private int run() {
        return new PlanCommand(wanted, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)).run();
    }

    private List<String> complaints() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void A_problem_becomes_a_plan_and_one_line_of_summary() throws Exception {
        wanted.setProperty("explain", folder.resolve("lines.json").toString());
        assertThat(run()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1).first().asString()
                .contains("golden-a", "optimal", "cost 70");
        try (InputStream in = Files.newInputStream(folder.resolve("plan.json"))) {
            assertThat(PlanFile.readAssignments(in)).hasSize(4).extracting(Assignment::rotationId).containsOnly("R1");
        }
        assertThat(folder.resolve("lines.json")).content().contains("preference");
    }

    @Test
    void The_same_seed_and_steps_write_the_same_file() throws Exception {
        wanted.setProperty("seed", "7");
        wanted.setProperty("steps", "5000");
        run();
        byte[] first = Files.readAllBytes(folder.resolve("plan.json"));
        run();
        assertThat(Files.readAllBytes(folder.resolve("plan.json"))).isEqualTo(first);
    }

    @Test
    void Every_fault_is_a_line_and_the_answer_is_2() throws Exception {
        Files.writeString(folder.resolve("problem.json"), "{\"format\": 1}");
        assertThat(run()).isEqualTo(2);
        assertThat(complaints()).hasSizeGreaterThan(5).allMatch(line -> line.startsWith("$"));
        assertThat(folder.resolve("plan.json")).doesNotExist();
    }

    @Test
    void A_missing_problem_is_one_line() {
        wanted.setProperty("problem", folder.resolve("nowhere.json").toString());
        assertThat(run()).isEqualTo(2);
        assertThat(complaints()).hasSize(1);
    }

    @Test
    void A_plan_that_cannot_be_written_is_one_line() {
        wanted.setProperty("plan", folder.resolve("nowhere").resolve("plan.json").toString());
        assertThat(run()).isEqualTo(2);
        assertThat(complaints()).hasSize(1);
        wanted.setProperty("plan", folder.toString());
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void A_missing_or_senseless_property_is_one_line() {
        wanted.remove("plan");
        assertThat(run()).isEqualTo(2);
        wanted.setProperty("plan", folder.resolve("plan.json").toString());
        wanted.setProperty("seconds", "soon");
        assertThat(run()).isEqualTo(2);
        assertThat(complaints()).hasSize(2);
    }
}
