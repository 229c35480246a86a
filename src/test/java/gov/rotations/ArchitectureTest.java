package gov.rotations;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import gov.rotations.Plan.Place;
import gov.rotations.security.AllowedTo;
import gov.rotations.shared.Earlier;
import gov.rotations.shared.Fact;
import gov.rotations.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The plan of the house and its habits, held by machine. Every rule has a planted violation in {@link PlantedViolationTest}. */
@AnalyzeClasses(packages = "gov.rotations", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FACES = {"jakarta.faces..", "org.primefaces..", "org.omnifaces..", "software.xdev.."};

    // ---- the plan

    @ArchTest
    static final ArchRule every_feature_stands_in_the_plan = classes().that().resideInAPackage("..gov.rotations.*..")
        .should(new ArchCondition<>("belong to a feature of the plan") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Place.of(type).filter(place -> !Plan.ARROWS.containsKey(place.feature()))
                    .ifPresent(place -> events.add(SimpleConditionEvent.violated(type, type.getName() + " lives in no feature of the plan")));
            }
        });

    @ArchTest
    static final ArchRule arrows_stay_in_the_table = everyClass("look only where the plan has an arrow", Place::maySee);

    @ArchTest
    static final ArchRule neighbours_enter_by_the_hall = everyClass("enter a neighbour by its hall", Place::mayEnter);

    @ArchTest
    static final ArchRule features_are_free_of_cycles = slices().matching("..gov.rotations.(*)..").should().beFreeOfCycles();

    // ---- the rooms

    @ArchTest
    static final ArchRule the_planner_is_pure = classes().that().resideInAnyPackage("..rotations.*.planner..", "..rotations.*.matcher..")
        .should().onlyDependOnClassesThat(resideInAnyPackage("java..", "..rotations.*.planner..", "..rotations.*.matcher.."));

    @ArchTest
    static final ArchRule an_entity_knows_no_other_room = noClasses().that().resideInAPackage("..rotations.*.entity..")
        .should().dependOnClassesThat().resideInAnyPackage("..rotations.*.service..", "..rotations.*.web..", "..rotations.*.planner..", "..rotations.*.matcher..", "..rotations.faces..");

    @ArchTest
    static final ArchRule a_service_knows_no_page = noClasses().that().resideInAPackage("..rotations.*.service..")
        .and().resideOutsideOfPackages("..rotations.notification..", "..rotations.exchange..", "..rotations.audit..", "..rotations.operations..")
        .and().haveSimpleNameNotEndingWith("Letters")
        .should().dependOnClassesThat(resideInAnyPackage("..rotations.*.web..", "..rotations.faces..")
            .or(resideInAnyPackage("jakarta.servlet..", "jakarta.ws.rs..")));

    @ArchTest
    static final ArchRule faces_stay_in_web_rooms = noClasses().that().resideOutsideOfPackages("..rotations.*.web..", "..rotations.faces..")
        .should().dependOnClassesThat(resideInAnyPackage(FACES));

    @ArchTest
    static final ArchRule a_page_asks_services_and_shows_no_entity = noClasses().that().resideInAPackage("..rotations.*.web..")
        .should().dependOnClassesThat(are(annotatedAs("entities", Entity.class)));

    @ArchTest
    static final ArchRule only_services_touch_the_database = noClasses().that().resideOutsideOfPackage("..rotations.*.service..")
        .should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule services_live_in_service_rooms = classes().that().areAnnotatedWith(Stateless.class)
        .should().resideInAPackage("..rotations.*.service..");

    /** Every page asks whether this is the demo; that one answer has a name in the hall of security. */
    @ArchTest
    static final ArchRule backing_beans_live_in_web_rooms = classes().that().areAnnotatedWith(Named.class).and().doNotHaveSimpleName("DemoMode")
        .should().resideInAnyPackage("..rotations.*.web..", "..rotations.faces..");

    // ---- the habits

    @ArchTest
    static final ArchRule every_service_says_who_may_call = classes().that().areAnnotatedWith(Stateless.class)
        .should().beAnnotatedWith(AllowedTo.class).orShould().beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule repositories_are_private = classes().that().resideInAPackage("..rotations.*.service..")
        .and(new DescribedPredicate<>("only keep rows") {
            @Override
            public boolean test(JavaClass type) {
                return type.getFields().stream().anyMatch(field -> field.getRawType().isAssignableTo(EntityManager.class))
                    && type.getRawInterfaces().isEmpty() && !type.isAnnotatedWith(Stateless.class) && !type.isAnnotatedWith("jakarta.ejb.Singleton");
            }
        }).should().notBePublic();

    /** JPA knows an entity by its simple name, wherever it lives, unless it says another. */
    @ArchTest
    static final ArchRule entities_bear_names_of_their_own = classes().that().areAnnotatedWith(Entity.class)
        .should(bearNamesOfTheirOwn(ArchitectureTest::nameInQueries));

    /** The server knows a service by its simple name; of two with one name it takes either. */
    @ArchTest
    static final ArchRule services_bear_names_of_their_own = classes().that().areAnnotatedWith(Stateless.class).or().areAnnotatedWith(Singleton.class)
        .should(bearNamesOfTheirOwn(JavaClass::getSimpleName));

    /** Pages know a bean by its simple name, unless it says another. */
    @ArchTest
    static final ArchRule beans_bear_names_of_their_own = classes().that().areAnnotatedWith(Named.class).should(bearNamesOfTheirOwn(ArchitectureTest::nameOnPages));

    @ArchTest
    static final ArchRule entities_have_no_setters = methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
        .should().haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule facts_are_records_in_a_hall = classes().that().implement(Fact.class)
        .should().beRecords().andShould(standInAHall());

    @ArchTest
    static final ArchRule refusals_stand_in_a_hall = classes().that().areAssignableTo(Refusal.class).should(standInAHall());

    @ArchTest
    static final ArchRule names_say_what_things_are = noClasses().that().resideOutsideOfPackage("..rotations.faces..")
        .should().haveNameMatching(".*[.$]("
            + "\\w*(Impl|Utils?|Helper|Handler|Dto|Bean|Info|Data)"
            + "|(Base|Abstract|Generic)[A-Z]\\w*"
            + "|\\w*(?<!Line|Home|Host)Manager)");

    @ArchTest
    static final ArchRule the_clock_tells_the_time = noClasses().that().doNotHaveSimpleName("Times")
        .should().callMethodWhere(asksTheMachineForTheTime());

    @ArchTest
    static final ArchRule only_the_demo_does_things_earlier = noClasses().that().resideOutsideOfPackage("..rotations.demo..")
        .should().callMethod(Earlier.class, "by", Duration.class, Runnable.class);

    /** Libraries for calendar files and mail ask for the old kind. */
    @ArchTest
    static final ArchRule days_and_moments_are_modern = noClasses().that(are(nameMatching("(?!.*(Calendar|MailServer)(\\$.*)?$).*")))
        .should().dependOnClassesThat().haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)");

    @ArchTest
    static final ArchRule only_commands_print = noClasses().that(are(DescribedPredicate.not(simpleNameEndingWith("Command"))))
        .should().accessField(System.class, "out").orShould().accessField(System.class, "err").orShould().callMethod(Throwable.class, "printStackTrace");

    private static ArchRule everyClass(String says, BiPredicate<Place, Place> may) {
        return classes().that().resideInAPackage("..gov.rotations..").should(new ArchCondition<>(says) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Place.of(type).ifPresent(here -> type.getDirectDependenciesFromSelf().stream()
                    .filter(arrow -> !allowed(here, arrow, may))
                    .forEach(arrow -> events.add(SimpleConditionEvent.violated(arrow, arrow.getDescription()))));
            }
        });
    }

    private static boolean allowed(Place here, Dependency arrow, BiPredicate<Place, Place> may) {
        return Place.of(arrow.getTargetClass().getBaseComponentType()).map(there -> may.test(here, there)).orElse(true);
    }

    private static ArchCondition<JavaClass> standInAHall() {
        return new ArchCondition<>("stand in a hall") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (Place.of(type).filter(Place::isHall).isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " stands in no hall"));
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> annotatedAs(String name, Class<? extends java.lang.annotation.Annotation> annotation) {
        return DescribedPredicate.describe(name, type -> type.isAnnotatedWith(annotation));
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("asks the machine for the time", call -> {
            AccessTarget.CodeUnitCallTarget target = call.getTarget();
            String owner = target.getOwner().getName();
            boolean now = owner.startsWith("java.time.") && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(java.time.Clock.class));
            boolean clock = owner.equals("java.time.Clock") && target.getName().startsWith("system");
            return now || clock || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
        });
    }

    private static ArchCondition<JavaClass> bearNamesOfTheirOwn(Function<JavaClass, String> name) {
        return new ArchCondition<>("bear a name no other bears") {
            private Map<String, Long> bearers;

            @Override
            public void init(Collection<JavaClass> all) {
                bearers = all.stream().collect(Collectors.groupingBy(name, Collectors.counting()));
            }

            @Override
            public void check(JavaClass one, ConditionEvents events) {
                if (bearers.get(name.apply(one)) > 1) {
                    events.add(SimpleConditionEvent.violated(one, one.getName() + " shares its name with another"));
                }
            }
        };
    }

    private static String nameOnPages(JavaClass bean) {
        String name = bean.getAnnotationOfType(Named.class).value();
        return name.isEmpty() ? bean.getSimpleName() : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String nameInQueries(JavaClass entity) {
        String name = entity.getAnnotationOfType(Entity.class).name();
        return name.isEmpty() ? entity.getSimpleName() : name;
    }
}
