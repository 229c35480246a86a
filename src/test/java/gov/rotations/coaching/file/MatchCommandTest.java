package gov.rotations.coaching.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchCommandTest {

    @TempDir
    private Path folder;
    private final Properties wanted = new Properties();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void wish() {
        wanted.setProperty("problem", folder.resolve("problem.json").toString());
        wanted.setProperty("match", folder.resolve("match.json").toString());
    }

    private int run(String problem) throws IOException {
        Files.writeString(folder.resolve("problem.json"), problem);
        return new MatchCommand(wanted, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)).run();
    }

    private String match() throws IOException {
        return Files.readString(folder.resolve("match.json")).replaceAll("\\s+", "");
    }

    @Test
    void A_problem_becomes_a_match_and_one_line_of_summary() throws Exception {
        assertThat(run(MatchProblemFileTest.GOOD)).isZero();
        assertThat(match()).isEqualTo("""
                {"format":"match/1","problemId":"m1","status":"optimal","cost":1000012,"lowerBound":1000012,\
                "pairs":[{"associateId":"a1","supporterId":"s1"}],\
                "unmatched":[{"associateId":"a2","reasons":["noallowedsupporter"]}]}""");
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void Pins_that_cannot_stand_together_are_an_answer() throws Exception {
        assertThat(run("""
                {"format":"match-problem/1","id":"m2","associates":[{"id":"a1"},{"id":"a2"}],
                "supporters":[{"id":"s1","capacity":1},{"id":"s2","capacity":1}],
                "pairs":[{"associateId":"a1","supporterId":"s1","cost":1},{"associateId":"a1","supporterId":"s2","cost":1},
                {"associateId":"a2","supporterId":"s1","cost":1}],
                "pins":[{"associateId":"a1","supporterId":"s1"},{"associateId":"a1","supporterId":"s2"},
                {"associateId":"a2","supporterId":"s1"}],"loadCosts":[0],"unmatchedCost":10}""")).isZero();
        assertThat(match()).isEqualTo("""
                {"format":"match/1","problemId":"m2","status":"contradictory","cost":0,"lowerBound":0,"pairs":[],\
                "unmatched":[],"faults":["associatea1ispinnedto2supporters:s1,s2",\
                "supporters1hascapacity1and2pinnedassociates:a1,a2"]}""");
    }

    @Test
    void Every_fault_is_a_line_and_the_answer_is_2() throws Exception {
        assertThat(run("{\"format\": 1}")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(8).allMatch(line -> line.startsWith("$"));
        assertThat(folder.resolve("match.json")).doesNotExist();
    }

    @Test
    void Missing_files_and_properties_are_one_line() throws Exception {
        wanted.setProperty("match", folder.resolve("nowhere").resolve("match.json").toString());
        assertThat(run(MatchProblemFileTest.GOOD)).isEqualTo(2);
        wanted.remove("match");
        assertThat(run(MatchProblemFileTest.GOOD)).isEqualTo(2);
        wish();
        wanted.setProperty("problem", folder.resolve("none.json").toString());
        assertThat(run(MatchProblemFileTest.GOOD)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
    }
}
