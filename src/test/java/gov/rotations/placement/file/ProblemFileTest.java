package gov.rotations.placement.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.RandomProblems;
import gov.rotations.shared.json.Fault;
import gov.rotations.shared.json.MalformedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemFileTest {

    private static String good() throws IOException {
        try (InputStream in = ProblemFileTest.class.getResourceAsStream("/planner/golden-d-k1.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s+", "");
        }
    }

    private static Problem read(String text) throws IOException, MalformedFile {
        return ProblemFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Fault> faults(String text) {
        MalformedFile refused = catchThrowableOfType(MalformedFile.class, () -> read(text));
        assertThat(refused).isNotNull();
        return refused.faults();
    }

    private static List<Fault> faultsAfter(String find, String replacement) throws IOException {
        String good = good();
        assertThat(good).contains(find);
        return faults(good.replaceFirst(java.util.regex.Pattern.quote(find),
                java.util.regex.Matcher.quoteReplacement(replacement)));
    }

    @Test
    void A_written_problem_reads_the_same_again() throws Exception {
        RandomProblems problems = new RandomProblems(5);
        for (int i = 0; i < 200; i++) {
            Problem problem = problems.next();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ProblemFile.write(problem, out);
            assertThat(read(out.toString(StandardCharsets.UTF_8))).isEqualTo(problem);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            "format":"rotation-problem/1"|"format":"rotation-problem/2"|$.format
            "id":"LDS"|"id":"L DS"|$.locations[0].id
            "locationId":"LDS"|"locationId":"YRK"|$.openings[0].locationId
            "departmentId":"D1"|"departmentId":"D77"|$.openings[0].departmentId
            "capacity":1|"capacity":-1|$.openings[0].seats[0].capacity
            "capacity":1|"capacity":100001|$.openings[0].seats[0].capacity
            "capacity":1|"capacity":1.5|$.openings[0].seats[0].capacity
            "capacity":1|"capacity":"1"|$.openings[0].seats[0].capacity
            "capacity":1|"capacity":1e999999999|$.openings[0].seats[0].capacity
            "capacity":1|"capacity":null|$.openings[0].seats[0].capacity
            "minimumClearance":"BPSS"|"minimumClearance":"bpss"|$.openings[0].minimumClearance
            "phase":"beta"|"phase":"gamma"|$.openings[0].phase
            "skills":[]|"skills":["juggling"]|$.openings[0].skills[0]
            "skills":[]|"skills":["user-focus","user-focus"]|$.openings[0].skills[1]
            "start":"2027-09-06"|"start":"2027-02-30"|$.rotations[0].start
            "end":"2028-09-03"|"end":"2027-09-05"|$.rotations[0].end
            "unplaced":100000000|"unplaced":1000000001|$.weights.unplaced
            "change":0|"change":1000001|$.weights.change
            "growthWishes":{}|"growthWishes":{"user-focus":4}|$.associates[0].growthWishes.user-focus
            "growthWishes":{}|"growthWishes":{"juggling":1}|$.associates[0].growthWishes.juggling
            {"openingId":"O4"}|{"openingId":"O4","departmentId":"D1"}|$.associates[0].preferences[0]
            {"openingId":"O4"}|{}|$.associates[0].preferences[0]
            "requires":[]|"wants":[],"requires":[]|$.associates[0].wants
            "requires":[]|"priorityCredit":31,"requires":[]|$.associates[0].priorityCredit
            "pins":[]|"pins":[{"associateId":"a1","rotationId":"R1"}]|$.pins[0].openingId
            "pins":[]|"pins":7|$.pins
            "declined":[]|"declined":[{"associateId":"a1"}]|$.declined[0]
            "maximumMoved":1|"maximumMoved":-1|$.maximumMoved
            "id":"a2"|"id":"a1"|$.associates[1].id
            {"rotationId":"R1","capacity":1}|{"rotationId":"R1","capacity":1},{"rotationId":"R1","capacity":1}|$.openings[0].seats[1].rotationId
            {"associateId":"a2","rotationId":"R1","openingId":"O4"}|{"associateId":"a1","rotationId":"R1","openingId":"O4"}|$.publishedPlan[1]
            """)
    void A_wrong_value_is_named_with_its_place(String find, String replacement, String path) throws IOException {
        assertThat(faultsAfter(find, replacement)).extracting(Fault::path).contains(path);
    }

    @Test
    void All_faults_are_told_at_once() throws IOException {
        String bad = good().replace("\"phase\":\"beta\"", "\"phase\":\"gamma\"").replace("\"O4\"", "\"?\"");
        assertThat(faults(bad)).hasSizeGreaterThan(10).extracting(Fault::path).doesNotHaveDuplicates();
    }

    @Test
    void A_missing_list_is_one_fault_and_not_a_stack_trace() {
        assertThat(faults("{}")).extracting(Fault::path).contains("$.weights", "$.associates", "$.format");
        assertThat(faults("[]")).extracting(Fault::path).contains("$");
    }

    @Test
    void A_limit_on_moves_needs_a_published_plan() throws IOException {
        String text = good().replaceFirst("\"publishedPlan\":\\[.*?\\]", "\"publishedPlan\":null");
        assertThat(faults(text)).extracting(Fault::path).containsExactly("$.maximumMoved");
    }

    @Test
    void Rotations_must_follow_each_other() throws IOException {
        assertThat(faultsAfter("\"rotations\":[", "\"rotations\":[{\"id\":\"R0\",\"start\":\"2027-01-01\","
                + "\"end\":\"2027-09-06\"},")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\":}", "nonsense", "{} {}", "{}x", "[1,2", "\"text", "{\"a\":01}", "\u0000"})
    void What_is_no_JSON_is_refused(String text) {
        assertThat(faults(text)).isNotEmpty();
    }

    @Test
    void A_name_used_twice_is_refused() throws IOException {
        assertThat(faultsAfter("\"pins\":[]", "\"pins\":[],\"pins\":[]")).extracting(Fault::path)
                .containsExactly("$.pins");
    }

    @Test
    void Bottomless_nesting_is_refused() {
        assertThat(faults("[".repeat(2_000_000))).isNotEmpty();
        assertThat(faults("{\"a\":".repeat(100_000))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void Hostile_text_is_answered_within_a_second(String text) {
        faults(text);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        assertThat(faults(text)).isNotEmpty();
        assertThat(threads.getCurrentThreadCpuTime() - begun).as("nanoseconds of processor time").isLessThan(1_000_000_000L);
    }

    static Stream<String> hostile() throws IOException {
        String good = good();
        return Stream.of("[".repeat(4_000_000), "{\"a\":".repeat(1_000_000), "7".repeat(4_000_000),
                "{\"format\":1e" + "9".repeat(1_000_000) + "}", "{\"format\":\"" + "\\u0041".repeat(500_000) + "\"}",
                "{" + "\"pins\":[],".repeat(200_000) + "\"pins\":[]}", "{\"pins\":[" + "7,".repeat(500_000) + "7]}",
                good.replace("\"unplaced\":100000000", "\"unplaced\":9223372036854775808"),
                good.replace("\"unplaced\":100000000", "\"unplaced\":" + "9".repeat(300_000)),
                good.replace("\"O4\"", "\"?\""), good.replace("\"pins\":[]", "\"pins\":["
                        + "{\"associateId\":\"nobody\",\"rotationId\":\"R1\",\"openingId\":\"O1\"},".repeat(20_000)
                        + "{\"associateId\":\"a1\",\"rotationId\":\"R1\",\"openingId\":\"nothing\"}]"));
    }

    @Test
    void Endless_text_and_foreign_bytes_are_refused() throws Exception {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int count) {
                java.util.Arrays.fill(bytes, from, from + count, (byte) ' ');
                return count;
            }
        };
        assertThat(catchThrowableOfType(MalformedFile.class, () -> ProblemFile.read(endless))).isNotNull();
        InputStream foreign = new ByteArrayInputStream(new byte[] {'"', (byte) 0xff, '"'});
        assertThat(catchThrowableOfType(MalformedFile.class, () -> ProblemFile.read(foreign))).isNotNull();
    }

    @Test
    void Thousands_of_faults_are_counted_and_not_all_told() {
        String many = "{\"pins\":[" + "7,".repeat(50_000) + "7]}";
        assertThat(faults(many)).hasSize(1001);
    }

    @Test
    void A_whole_number_may_be_written_with_a_fraction_of_zero() throws Exception {
        assertThat(read(good().replace("\"capacity\":1}", "\"capacity\":1.0}"))).isEqualTo(read(good()));
    }
}
