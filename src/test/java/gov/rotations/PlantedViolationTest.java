package gov.rotations;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A guard that has never been seen to bark is not a guard: for each rule something is planted that breaks it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlantedViolationTest {

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    private static final Path FOLDER = Path.of("src/test/resources/planted");

    private static final HouseRules HOUSE = new HouseRules(FOLDER.resolve("java"), FOLDER.resolve("webapp"), FOLDER.resolve("i18n"), FOLDER.resolve("migration"));

    /** Each rule of {@link ArchitectureTest} and the class that must be reported. */
    private static final Map<String, String> CULPRITS = Map.ofEntries(
        Map.entry("every_feature_stands_in_the_plan", "Rumour"),
        Map.entry("arrows_stay_in_the_table", "DepartmentThatLooksUp"),
        Map.entry("neighbours_enter_by_the_hall", "BreaksIntoARoom"),
        Map.entry("features_are_free_of_cycles", "TurnsInACircle"),
        Map.entry("the_planner_is_pure", "PlannerThatReadsTheDatabase"),
        Map.entry("an_entity_knows_no_other_room", "EntityThatAsksAService"),
        Map.entry("a_service_knows_no_page", "ServiceThatShows"),
        Map.entry("faces_stay_in_web_rooms", "ServiceThatWritesMessages"),
        Map.entry("a_page_asks_services_and_shows_no_entity", "PageThatShowsAnEntity"),
        Map.entry("only_services_touch_the_database", "PlannerThatReadsTheDatabase"),
        Map.entry("services_live_in_service_rooms", "ServiceInAWebRoom"),
        Map.entry("backing_beans_live_in_web_rooms", "BackingBeanInAServiceRoom"),
        Map.entry("every_service_says_who_may_call", "ServiceThatShows"),
        Map.entry("repositories_are_private", "RowsForEverybody"),
        Map.entry("entities_bear_names_of_their_own", "department.entity.EntityThatAsksAService"),
        Map.entry("services_bear_names_of_their_own", "cohort.web.ServiceInAWebRoom"),
        Map.entry("beans_bear_names_of_their_own", "department.web.BackingBeanInAServiceRoom"),
        Map.entry("entities_have_no_setters", "EntityThatAsksAService.setState"),
        Map.entry("facts_are_records_in_a_hall", "FactThatIsNoRecord"),
        Map.entry("refusals_stand_in_a_hall", "RefusalInAServiceRoom"),
        Map.entry("names_say_what_things_are", "AssociateManager"),
        Map.entry("the_clock_tells_the_time", "AsksTheMachine"),
        Map.entry("only_the_demo_does_things_earlier", "PretendsItWasEarlier"),
        Map.entry("days_and_moments_are_modern", "LivesInThePast"),
        Map.entry("only_commands_print", "ServiceThatShows"));

    /** Each rule of {@link HouseRules} and the place that must be reported. */
    private static final Map<String, String> PLACES = Map.ofEntries(
        Map.entry("packagesWithoutCharter", "cohort/web"),
        Map.entry("classesTooLong", "LongStory"),
        Map.entry("catchesOfEverything", "DecidingPage"),
        Map.entry("backingBeansThatDecide", "DecidingPage.java:7"),
        Map.entry("promisesWithoutIssue", "DecidingPage"),
        Map.entry("pagesTooLong", "long.xhtml"),
        Map.entry("pagesWithStyleOfTheirOwn", "long.xhtml"),
        Map.entry("pagesWithInlineHandlers", "long.xhtml"),
        Map.entry("pagesOutsideTheFeatures", "gossip"),
        Map.entry("wordsThatAreMissing", "cohort.nobody.says.that"),
        Map.entry("wordsThatSwallowTheirPlaceholders", "broken"),
        Map.entry("pagesThatAskNobody", "nobodyPage"),
        Map.entry("formsNamedLikeAParameter", "named echo"),
        Map.entry("beansOfOneName", "doubledPage"),
        Map.entry("wordsThatJudgePeople", "verdict.grade says Grade"),
        Map.entry("migrationsOutOfForm", "V1__something.sql"));

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_of_the_plan_reports_its_culprit(Field rule) throws Exception {
        rule.setAccessible(true);

        List<String> report = ((ArchRule) rule.get(null)).evaluate(PLANTED).getFailureReport().getDetails();

        assertThat(CULPRITS).as("a planted violation").containsKey(rule.getName());
        assertThat(report).anyMatch(line -> line.contains(CULPRITS.get(rule.getName())));
    }

    @ParameterizedTest
    @MethodSource("habits")
    void every_habit_of_the_sources_reports_its_place(Method habit) throws Exception {
        habit.setAccessible(true);

        Object report = habit.invoke(HOUSE);

        assertThat(PLACES).as("a planted violation").containsKey(habit.getName());
        assertThat((List<?>) report).anyMatch(line -> line.toString().contains(PLACES.get(habit.getName())));
    }

    @Test
    void a_fact_in_a_service_room_is_reported() {
        assertThat(ArchitectureTest.facts_are_records_in_a_hall.evaluate(PLANTED).getFailureReport().getDetails())
            .anyMatch(line -> line.contains("FactInAServiceRoom"));
    }

    @Test
    void missing_words_of_java_and_of_letters_are_reported() {
        assertThat(HOUSE.wordsThatAreMissing()).anyMatch(line -> line.contains("cohort.nobody.says.this"))
            .anyMatch(line -> line.contains("cohort.letter.unwritten.body"));
    }

    @Test
    void a_word_that_is_innocent_elsewhere_judges_beside_a_skill() {
        assertThat(HOUSE.wordsThatJudgePeople()).containsExactlyInAnyOrder("cohort.properties: verdict.grade says Grade", "cohort.properties: verdict.passed says passed");
    }

    @Test
    void a_refusal_without_sentence_is_reported() {
        assertThat(HouseRulesTest.refusalsWithoutSentence(PLANTED, HOUSE)).singleElement().asString().contains("RefusalInAServiceRoom");
    }

    @Test
    void a_constant_without_words_and_words_without_constant_are_reported() {
        assertThat(HouseRulesTest.constantsWithoutWords(PLANTED, HOUSE)).anyMatch(line -> line.contains("does not say") && line.endsWith("AWAKE"))
            .anyMatch(line -> line.contains("of no constant") && line.contains("DREAMING"));
    }

    @Test
    void a_check_constraint_that_forgot_a_constant_is_reported() {
        assertThat(HouseRulesTest.enumsTheDatabaseDoesNotGuard(PLANTED, HOUSE)).singleElement().asString().contains("EntityThatAsksAService");
    }

    private static Stream<Field> rules() {
        return Arrays.stream(ArchitectureTest.class.getDeclaredFields()).filter(field -> field.isAnnotationPresent(ArchTest.class));
    }

    private static Stream<Method> habits() {
        return Arrays.stream(HouseRules.class.getDeclaredMethods()).filter(method -> method.getReturnType() == List.class
            && method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()));
    }
}
