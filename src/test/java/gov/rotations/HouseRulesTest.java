package gov.rotations;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import gov.rotations.Plan.Place;
import gov.rotations.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The habits of the house, held over sources, pages, bundles and migrations. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HouseRulesTest {

    private static final HouseRules HOUSE = new HouseRules(Path.of("src/main/java"), Path.of("src/main/webapp"),
        Path.of("src/main/resources/i18n"), Path.of("src/main/resources/db/migration"));

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("gov.rotations");

    @Test
    void every_package_opens_with_its_charter() {
        assertThat(HOUSE.packagesWithoutCharter()).isEmpty();
    }

    @Test
    void no_class_is_a_novel() {
        assertThat(HOUSE.classesTooLong()).isEmpty();
    }

    @Test
    void nobody_catches_everything() {
        assertThat(HOUSE.catchesOfEverything()).isEmpty();
    }

    @Test
    void backing_beans_decide_nothing() {
        assertThat(HOUSE.backingBeansThatDecide()).isEmpty();
    }

    @Test
    void a_promise_names_its_issue() {
        assertThat(HOUSE.promisesWithoutIssue()).isEmpty();
    }

    @Test
    void every_page_asks_a_bean_that_is_there() {
        assertThat(HOUSE.pagesThatAskNobody()).isEmpty();
    }

    @Test
    void no_form_is_named_like_a_parameter_of_its_page() {
        assertThat(HOUSE.formsNamedLikeAParameter()).isEmpty();
    }

    @Test
    void no_two_beans_or_services_share_a_name() {
        assertThat(HOUSE.beansOfOneName()).isEmpty();
    }

    @Test
    void no_words_judge_people() {
        assertThat(HOUSE.wordsThatJudgePeople()).isEmpty();
    }

    @Test
    void no_page_is_a_novel() {
        assertThat(HOUSE.pagesTooLong()).isEmpty();
    }

    @Test
    void pages_leave_style_to_the_stylesheet() {
        assertThat(HOUSE.pagesWithStyleOfTheirOwn()).isEmpty();
    }

    @Test
    void pages_carry_no_inline_handlers() {
        assertThat(HOUSE.pagesWithInlineHandlers()).isEmpty();
    }

    @Test
    void every_folder_of_pages_is_a_feature() {
        assertThat(HOUSE.pagesOutsideTheFeatures()).isEmpty();
    }

    @Test
    void every_word_a_page_or_a_letter_says_is_in_a_bundle() {
        assertThat(HOUSE.wordsThatAreMissing()).isEmpty();
    }

    @Test
    void no_apostrophe_swallows_a_placeholder() {
        assertThat(HOUSE.wordsThatSwallowTheirPlaceholders()).isEmpty();
    }

    @Test
    void every_refusal_has_its_sentence() {
        assertThat(refusalsWithoutSentence(CLASSES, HOUSE)).isEmpty();
    }

    @Test
    void every_constant_shown_has_its_words_and_every_word_its_constant() {
        assertThat(constantsWithoutWords(CLASSES, HOUSE)).isEmpty();
    }

    @Test
    void migrations_name_their_moment_their_feature_and_their_constraints() {
        assertThat(HOUSE.migrationsOutOfForm()).isEmpty();
    }

    @Test
    void a_check_constraint_allows_exactly_the_constants_of_its_enum() {
        assertThat(enumsTheDatabaseDoesNotGuard(CLASSES, HOUSE)).isEmpty();
    }

    @Test
    void the_plan_in_the_docs_is_the_one_held() {
        assertThat(HouseRules.text(Path.of("docs/plan-of-the-house.md")).lines()).containsAll(Plan.TABLE);
    }

    static List<String> refusalsWithoutSentence(JavaClasses classes, HouseRules house) {
        return classes.stream().filter(type -> type.isAssignableTo(Refusal.class) && !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .filter(type -> house.word(feature(type) + ".refusal." + type.getSimpleName()) == null)
            .map(type -> type.getName() + " has no sentence refusal." + type.getSimpleName()).sorted().toList();
    }

    /** An enum is shown when a page or a row of a list carries it, or when its bundle has words for any of its constants. */
    static List<String> constantsWithoutWords(JavaClasses classes, HouseRules house) {
        List<String> faults = new ArrayList<>();
        for (JavaClass type : classes) {
            if (!type.isEnum() || !type.getSuperclass().map(parent -> parent.toErasure().isEquivalentTo(Enum.class)).orElse(false)) {
                continue;
            }
            String prefix = "state." + type.getEnclosingClass().map(outer -> outer.getSimpleName() + ".").orElse("") + type.getSimpleName() + ".";
            Set<String> said = house.keys(feature(type)).stream().filter(key -> key.startsWith(prefix)).collect(Collectors.toCollection(TreeSet::new));
            if (!said.isEmpty() || isShown(type)) {
                Set<String> needed = constants(type).stream().map(prefix::concat).collect(Collectors.toCollection(TreeSet::new));
                needed.stream().filter(key -> !said.contains(key)).forEach(key -> faults.add(feature(type) + " does not say " + key));
                said.stream().filter(key -> !needed.contains(key)).filter(key -> key.indexOf('.', prefix.length()) < 0)
                    .forEach(key -> faults.add(feature(type) + " says " + key + " of no constant"));
            }
        }
        return faults;
    }

    private static boolean isShown(JavaClass type) {
        if (type.tryGetMethod("title").isPresent()) {
            return false; // a proper name, the same in every language
        }
        return type.getDirectDependenciesToSelf().stream().map(Dependency::getOriginClass).anyMatch(
            user -> user.isRecord() && user.getSimpleName().endsWith("Row") || user.getPackageName().endsWith(".web") && !user.equals(type));
    }

    static List<String> enumsTheDatabaseDoesNotGuard(JavaClasses classes, HouseRules house) {
        Map<String, Set<String>> allowed = house.valuesAllowed();
        List<String> faults = new ArrayList<>();
        for (JavaClass type : classes) {
            if (!type.isAnnotatedWith(Entity.class)) {
                continue;
            }
            String table = type.tryGetAnnotationOfType(Table.class).map(Table::name).orElse(snake(type.getSimpleName()));
            for (JavaField field : type.getFields()) {
                if (field.isAnnotatedWith(Enumerated.class) && field.getRawType().isEnum()) {
                    String column = field.tryGetAnnotationOfType(Column.class).map(Column::name).filter(name -> !name.isEmpty()).orElse(snake(field.getName()));
                    Set<String> values = allowed.getOrDefault(table + "." + column, Set.of());
                    boolean part = column.endsWith("_before") && !values.isEmpty() && constants(field.getRawType()).containsAll(values);
                    if (!part && house.makes(table) && !values.equals(constants(field.getRawType()))) {
                        faults.add(table + "." + column + " allows " + values + " where " + field.getRawType().getName() + " has " + constants(field.getRawType()));
                    }
                }
            }
        }
        return faults;
    }

    private static Set<String> constants(JavaClass type) {
        return type.getEnumConstants().stream().map(constant -> constant.name()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String feature(JavaClass type) {
        return Place.of(type).map(Place::feature).orElse("shared");
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
