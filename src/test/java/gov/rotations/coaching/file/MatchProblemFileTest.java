package gov.rotations.coaching.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gov.rotations.coaching.matcher.MatchProblem;
import gov.rotations.coaching.matcher.Matcher;
import gov.rotations.shared.json.Fault;
import gov.rotations.shared.json.MalformedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchProblemFileTest {

    static final String GOOD = """
            {"format":"match-problem/1","id":"m1","associates":[{"id":"a1"},{"id":"a2"}],
            "supporters":[{"id":"s1","capacity":2}],
            "pairs":[{"associateId":"a1","supporterId":"s1","cost":12}],
            "pins":[{"associateId":"a1","supporterId":"s1"}],"loadCosts":[0,3,8],"unmatchedCost":1000000}
            """;

    private static MatchProblem read(String text) throws IOException, MalformedFile {
        return MatchProblemFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Fault> faults(String text) {
        MalformedFile refused = catchThrowableOfType(MalformedFile.class, () -> read(text));
        assertThat(refused).as(text).isNotNull();
        return refused.faults();
    }

    private static String with(String find, String replacement) {
        assertThat(GOOD).contains(find);
        return GOOD.replace(find, replacement);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            "match-problem/1"|"match-problem/2"|$.format
            "format":"match-problem/1",||$.format
            "id":"m1"|"id":""|$.id
            "id":"m1"|"id":7|$.id
            {"id":"a2"}|{"id":"a1"}|$.associates[1].id
            {"id":"a2"}|{}|$.associates[1].id
            {"id":"a2"}|{"id":null}|$.associates[1].id
            {"id":"a2"}|"a2"|$.associates[1]
            {"id":"a2"}|{"id":"a2","age":3}|$.associates[1].age
            {"id":"a2"}|{"id":"\\ud800"}|$.associates[1].id
            {"id":"s1","capacity":2}|{"id":"s1","capacity":2},{"id":"s1","capacity":2}|$.supporters[1].id
            "capacity":2|"capacity":-1|$.supporters[0].capacity
            "capacity":2|"capacity":1.5|$.supporters[0].capacity
            "capacity":2|"capacity":"2"|$.supporters[0].capacity
            "capacity":2|"capacity":2147483648|$.supporters[0].capacity
            "capacity":2|"capacity":true|$.supporters[0].capacity
            "cost":12|"cost":"12"|$.pairs[0].cost
            "cost":12|"cost":12.5|$.pairs[0].cost
            "cost":12|"cost":1e99|$.pairs[0].cost
            "cost":12|"cost":1e999999999|$.pairs[0].cost
            "cost":12|"cost":9223372036854775808|$.pairs[0].cost
            "cost":12|"cost":9223372036854775807|$
            ,"cost":12||$.pairs[0].cost
            "pairs":[{"associateId":"a1"|"pairs":[{"associateId":"a3"|$.pairs[0].associateId
            "supporterId":"s1","cost":12|"supporterId":"s2","cost":12|$.pairs[0].supporterId
            "cost":12}|"cost":12},{"associateId":"a1","supporterId":"s1","cost":13}|$.pairs[1]
            "pins":[{"associateId":"a1"|"pins":[{"associateId":"a2"|$.pins[0]
            "pins":[{"associateId":"a1"|"pins":[{"associateId":"a9"|$.pins[0].associateId
            "supporterId":"s1"}]|"supporterId":"s1"},{"associateId":"a1","supporterId":"s1"}]|$.pins[1]
            "pins":[|"pins":[7,|$.pins[0]
            "loadCosts":[0,3,8]|"loadCosts":[0,8,3]|$.loadCosts[2]
            "loadCosts":[0,3,8]|"loadCosts":[]|$.loadCosts
            "loadCosts":[0,3,8]|"loadCosts":{}|$.loadCosts
            "loadCosts":[0,3,8]|"loadCosts":[null]|$.loadCosts[0]
            "unmatchedCost":1000000|"unmatchedCost":9223372036854775807|$
            "unmatchedCost":1000000|"unmatchedCost":-9223372036854775808|$.unmatchedCost
            ,"unmatchedCost":1000000||$.unmatchedCost
            "unmatchedCost":1000000|"unmatchedCost":1,"unmatchedCost":1|$.unmatchedCost
            "unmatchedCost":1000000|"unmatchedCost":1,"more":1|$.more
            """)
    void A_wrong_value_is_named_with_its_place(String find, String replacement, String path) {
        assertThat(faults(with(find, replacement == null ? "" : replacement))).extracting(Fault::path).first().isEqualTo(path);
    }

    @Test
    void All_faults_are_told_at_once() {
        String bad = with("\"cost\":12", "\"cost\":\"x\"").replace("[0,3,8]", "[1,0]");
        assertThat(faults(bad)).extracting(Fault::path).contains("$.pairs[0].cost", "$.loadCosts[1]");
        assertThat(faults("{}")).hasSize(8);
        assertThat(faults("[]")).extracting(Fault::path).containsExactly("$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "nonsense", "{} {}", "[1,2", "\"text", "NaN", "\u0000", "null", "7"})
    void What_is_no_JSON_object_is_refused(String text) {
        assertThat(faults(text)).isNotEmpty();
    }

    @Test
    void Bottomless_nesting_is_refused() {
        assertThat(faults(with("\"cost\":12", "\"cost\":" + "[".repeat(500_000)))).hasSize(1);
        assertThat(faults("{\"a\":".repeat(100_000))).hasSize(1);
    }

    @Test
    void Empty_lists_and_full_supporters_are_problems_like_any_other() throws Exception {
        MatchProblem nobody = read("""
                {"format":"match-problem/1","id":"m","associates":[],"supporters":[],"pairs":[],"pins":[],
                 "loadCosts":[0],"unmatchedCost":5}""");
        assertThat(new Matcher().match(nobody).cost()).isZero();
        MatchProblem full = read(with("\"capacity\":2", "\"capacity\":0").replaceFirst("\"pins\":\\[.*?]", "\"pins\":[]"));
        assertThat(new Matcher().match(full).cost()).isEqualTo(2_000_000);
    }

    @Test
    void Costs_below_zero_whole_fractions_and_a_byte_order_mark_are_fine() throws Exception {
        MatchProblem problem = read("\uFEFF" + with("\"cost\":12", "\"cost\":-12.0").replace("1000000", "1e6"));
        assertThat(problem.pairs().get(0).cost()).isEqualTo(-12);
        assertThat(problem.unmatchedCost()).isEqualTo(1_000_000);
        assertThat(new Matcher().match(problem).cost()).isEqualTo(999_988);
    }
}
