package gov.rotations;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import gov.rotations.testing.Acting;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.World;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Which role gets through the door of which use case: every public method of every service, knocked at in every role and
 * as nobody. A new one fails until a line here says who may.
 */
@InContainer
class DoorsIT {

    private static final String EVERYBODY = "everybody";
    private static final String SIGNED_IN = "signed-in";

    /** Service, or service and method where it differs: who gets in. */
    private static final String DOORS = """
        coaching.ActionService: COACH ASSOCIATE
        attendance.CheckInService: signed-in
        attendance.FigureService: PROGRAMME_ADMIN PROGRAMME_HEAD ANALYST
        attendance.PaperService: signed-in
        attendance.RegisterListService: signed-in
        attendance.RegisterService: signed-in
        attendance.ReportService: signed-in
        attendance.ReportService.of: PROGRAMME_ADMIN CASE_WORKER
        attendance.ScanService: everybody
        attendance.ScreenService: signed-in
        coaching.MeetingService: COACH ASSOCIATE
        coaching.PairingAdminService: PROGRAMME_ADMIN
        coaching.PairingRoundService: PROGRAMME_ADMIN
        coaching.PairingService: COACH ASSOCIATE
        coaching.RhythmService: PROGRAMME_ADMIN
        coaching.SupporterAdminService: PROGRAMME_ADMIN
        coaching.SupporterService: signed-in
        coaching.WishService: ASSOCIATE
        cohort.AdjustmentReadings: everybody
        cohort.AdjustmentService: CASE_WORKER ASSOCIATE
        cohort.AssociateCardService: signed-in
        cohort.AssociateService: PROGRAMME_ADMIN
        cohort.AssociateService.requestWithdrawal: PROGRAMME_ADMIN ASSOCIATE
        cohort.AssociateService.retract: PROGRAMME_ADMIN ASSOCIATE
        cohort.AssociateService.graduate: PROGRAMME_ADMIN PROGRAMME_HEAD
        cohort.AssociateService.graduateEarly: PROGRAMME_ADMIN PROGRAMME_HEAD
        cohort.AssociateService.dismiss: CASE_WORKER
        cohort.AssociateService.take: signed-in
        cohort.CohortListService: PROGRAMME_ADMIN PROGRAMME_HEAD CASE_WORKER DEPARTMENT LINE_MANAGER HOME_MANAGER COACH ASSOCIATE EVENT_ORGANISER ANALYST DATA_PROTECTION
        cohort.CohortService: PROGRAMME_ADMIN
        cohort.DutyService: PROGRAMME_ADMIN
        cohort.LeaveService: PROGRAMME_ADMIN CASE_WORKER
        cohort.OwnFactsService: ASSOCIATE
        department.ContactService: PROGRAMME_ADMIN
        department.DepartmentLists: PROGRAMME_ADMIN PROGRAMME_HEAD DEPARTMENT
        department.DepartmentLists.choices: PROGRAMME_ADMIN
        department.DepartmentService: PROGRAMME_ADMIN
        development.BreadthService: PROGRAMME_ADMIN PROGRAMME_HEAD ANALYST
        development.FormalLearningService: ASSOCIATE ALUMNUS
        development.GoalService: ASSOCIATE ALUMNUS
        development.OverviewService: ASSOCIATE ALUMNUS
        development.OwnRecordService: ASSOCIATE ALUMNUS
        development.SharedRecordService: COACH LINE_MANAGER HOME_MANAGER PROGRAMME_ADMIN
        development.CarryOverService: ASSOCIATE ALUMNUS COACH LINE_MANAGER HOME_MANAGER
        development.RegularCheckInService: ASSOCIATE ALUMNUS LINE_MANAGER HOME_MANAGER
        development.GrowthService: PROGRAMME_ADMIN PROGRAMME_HEAD ANALYST
        development.LevelViewReadingService: ASSOCIATE ALUMNUS COACH LINE_MANAGER HOME_MANAGER
        development.LevelViewService: ASSOCIATE ALUMNUS COACH LINE_MANAGER HOME_MANAGER
        development.PeopleManagedService: LINE_MANAGER HOME_MANAGER
        events.CalendarService: signed-in
        events.CalendarService.invited: ASSOCIATE
        events.EventPlanningService: PROGRAMME_ADMIN EVENT_ORGANISER
        events.FeedService: signed-in
        events.FeedService.read: everybody
        events.NeedReadings: everybody
        events.RegistrationService: signed-in
        events.SeatService: PROGRAMME_ADMIN EVENT_ORGANISER
        events.TendingService: PROGRAMME_ADMIN
        events.WaitingFigureService: PROGRAMME_ADMIN PROGRAMME_HEAD ANALYST
        exchange.ForgettingUploadsJob: everybody
        exchange.ImportService: signed-in
        exchange.ImportService.forgetWaiting: PROGRAMME_ADMIN
        figures.LiveFigureService: signed-in
        figures.MetricKeepingService: PROGRAMME_ADMIN STEWARD
        figures.MetricKeepingService.ship: PROGRAMME_ADMIN
        figures.MetricService: signed-in
        handbook.CommentService: signed-in
        handbook.ModerationService: PROGRAMME_ADMIN EDITOR
        handbook.NoticeReadingService: everybody
        handbook.NoticeReadingService.putAway: signed-in
        handbook.NoticeService: PROGRAMME_ADMIN
        handbook.EditingService: PROGRAMME_ADMIN EDITOR
        handbook.FindingService: everybody
        handbook.QuestionService: signed-in
        handbook.QuestionService.all: PROGRAMME_ADMIN EDITOR
        handbook.QuestionService.waiting: PROGRAMME_ADMIN EDITOR
        handbook.QuestionService.answer: PROGRAMME_ADMIN EDITOR
        handbook.QuestionService.knowAlready: PROGRAMME_ADMIN EDITOR
        handbook.QuestionService.decline: PROGRAMME_ADMIN EDITOR
        handbook.ReadingService: everybody
        handbook.TakingOverService: PROGRAMME_ADMIN EDITOR
        handbook.ReadingService.judge: signed-in
        learning.CatalogueDraftingService: STEWARD
        learning.CatalogueEditionService: everybody
        learning.CatalogueEditionService.ship: PROGRAMME_ADMIN
        learning.CatalogueService: everybody
        learning.ResourceAdoptingService: STEWARD EDITOR
        learning.ResourceService: everybody
        learning.ResourceService.judge: signed-in
        learning.ResourceService.check: PROGRAMME_ADMIN EDITOR
        learning.ResourceService.ship: PROGRAMME_ADMIN
        notification.DeliveryService: PROGRAMME_ADMIN
        notification.FailedLettersService: PROGRAMME_ADMIN
        notification.LetterService: signed-in
        placement.EarlierPlacementsService: PROGRAMME_ADMIN
        placement.AdoptingService: PROGRAMME_ADMIN
        placement.ExerciseService: PROGRAMME_ADMIN
        placement.FairnessService: PROGRAMME_ADMIN PROGRAMME_HEAD
        placement.MoveTableKeeper: PROGRAMME_ADMIN
        placement.MoveTableService: PROGRAMME_ADMIN
        placement.PlacementService: signed-in
        placement.PlacementService.turnTheCalendar: PROGRAMME_ADMIN
        placement.PlanBoardService: PROGRAMME_ADMIN PROGRAMME_HEAD
        placement.PlanComparisonService: PROGRAMME_ADMIN PROGRAMME_HEAD
        placement.PlanEditingService: PROGRAMME_ADMIN
        placement.PlanKeeper: PROGRAMME_ADMIN
        placement.PlanQuestionService: PROGRAMME_ADMIN
        placement.PlanningService: PROGRAMME_ADMIN
        placement.PreferenceService: ASSOCIATE
        placement.PreferenceService.of: PROGRAMME_ADMIN
        placement.PreferenceService.record: PROGRAMME_ADMIN
        placement.PreferenceWindowService: PROGRAMME_ADMIN
        placement.ProposalService: DEPARTMENT PROGRAMME_ADMIN
        placement.ProposalService.of: PROGRAMME_ADMIN
        placement.ProposalService.acceptLate: PROGRAMME_ADMIN
        placement.ProposalService.rescind: PROGRAMME_ADMIN
        placement.ProposalService.withdraw: PROGRAMME_ADMIN
        placement.ProposalService.lapseOverdue: PROGRAMME_ADMIN
        placement.ProposalReminders: PROGRAMME_ADMIN
        placement.ProposingService: PROGRAMME_ADMIN
        placement.PublishingService: PROGRAMME_ADMIN
        placement.RepairService: PROGRAMME_ADMIN
        placement.RoundOverviewService: PROGRAMME_ADMIN
        placement.RoundService: PROGRAMME_ADMIN
        placement.RoundTodos: signed-in
        placement.WeightsService: PROGRAMME_ADMIN
        placement.WhatIfService: PROGRAMME_ADMIN
        principle.PrincipleCoverageService: PROGRAMME_ADMIN PROGRAMME_HEAD ASSOCIATE
        principle.PrincipleDraftingService: PROGRAMME_ADMIN
        principle.PrincipleReadingService: everybody
        principle.PrincipleReadingService.ship: PROGRAMME_ADMIN
        principle.PrincipleTagService: PROGRAMME_ADMIN
        principle.PrincipleTagService.of: everybody
        retrospective.AnswerFiguresService: PROGRAMME_ADMIN PROGRAMME_HEAD ANALYST
        retrospective.AnswerFiguresService.ofMyDepartments: DEPARTMENT
        retrospective.AnswerFiguresService.pulse: signed-in
        retrospective.AskingService: PROGRAMME_ADMIN
        retrospective.ImprovementService: signed-in
        retrospective.ImprovementService.ofLookingBack: PROGRAMME_ADMIN
        retrospective.ImprovementSteeringService: PROGRAMME_ADMIN
        retrospective.LookingBackService: signed-in
        retrospective.WordsService: PROGRAMME_ADMIN
        settings.SettingsService: PROGRAMME_ADMIN
        skills.DraftingService: STEWARD
        skills.FrameworkService: everybody
        skills.FrameworkService.ship: PROGRAMME_ADMIN
        skills.PathwayService: everybody
        suggestion.DiscussionService: signed-in
        suggestion.RequestListService: signed-in
        suggestion.RequestService: signed-in
        suggestion.StewardingService: STEWARD EDITOR
        suggestion.StewardingService.setAsideUnanswered: PROGRAMME_ADMIN
        """;

    private static final Set<String> HALLS = Set.of("attendance", "coaching", "cohort", "department", "development", "events", "exchange", "figures", "handbook", "learning", "notification", "placement", "principle", "retrospective", "settings", "skills", "suggestion");

    @Inject
    private BeanManager beans;
    @Inject
    private Acting acting;
    @Inject
    private World world;
    @Resource
    private UserTransaction transaction;

    private final Map<String, Actor> visitors = new LinkedHashMap<>();

    @Test
    void every_use_case_opens_to_the_roles_that_are_written_down_and_to_no_other() throws Exception {
        Map<String, String> said = said();
        var account = world.anAccount("Somebody");
        visitors.put("nobody", null);
        visitors.put("no role", new Actor(account, "Somebody", List.of()));
        for (Role role : Role.values()) {
            visitors.put(role.name(), new Actor(account, "Somebody", List.of(new Actor.Held(role, -1L))));
        }
        List<String> wrong = new ArrayList<>();
        Set<String> met = new TreeSet<>();
        for (Class<?> service : services()) {
            for (Method method : useCasesOf(service)) {
                String line = said.containsKey(nameOf(service) + "." + method.getName()) ? nameOf(service) + "." + method.getName() : nameOf(service);
                met.add(line);
                Set<String> open = openTo(service, method);
                if (!open.equals(meant(said.getOrDefault(line, "")))) {
                    wrong.add(nameOf(service) + "." + method.getName() + " opens to " + open + " and not to " + meant(said.getOrDefault(line, "")));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(met).as("no line is about a door that is gone").containsAll(said.keySet());
    }

    private static Map<String, String> said() {
        return DOORS.lines().map(String::strip).collect(Collectors.toMap(line -> line.split(": ")[0], line -> line.split(": ")[1]));
    }

    private List<Class<?>> services() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().<Class<?>>map(Bean::getBeanClass).distinct()
            .filter(type -> type.isAnnotationPresent(Stateless.class) && HALLS.contains(type.getPackageName().split("\\.")[2])).toList();
    }

    private static List<Method> useCasesOf(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()).toList();
    }

    private static String nameOf(Class<?> service) {
        return service.getPackageName().split("\\.")[2] + "." + service.getSimpleName();
    }

    private Set<String> meant(String words) {
        Set<String> meant = new TreeSet<>();
        visitors.keySet().stream().filter(visitor -> words.equals(EVERYBODY) || words.equals(SIGNED_IN) && !visitor.equals("nobody")
            || List.of(words.split(" ")).contains(visitor)).forEach(meant::add);
        return meant;
    }

    private Set<String> openTo(Class<?> service, Method method) throws Exception {
        Object door = CDI.current().select(service).get();
        Set<String> open = new TreeSet<>();
        for (Map.Entry<String, Actor> visitor : visitors.entrySet()) {
            if (getsIn(visitor.getValue(), door, method)) {
                open.add(visitor.getKey());
            }
        }
        return open;
    }

    /** What is behind the door fails, as nothing is asked of it; whatever it did is undone. */
    private boolean getsIn(Actor visitor, Object door, Method method) throws Exception {
        transaction.begin();
        try {
            acting.as(visitor, () -> {
                method.invoke(door, Arrays.stream(method.getParameterTypes()).map(DoorsIT::nothing).toArray());
            });
            return true;
        } catch (InvocationTargetException e) {
            return !isClosed(e.getCause(), method);
        } finally {
            transaction.rollback();
        }
    }

    private static boolean isClosed(Throwable thrown, Method method) {
        return thrown instanceof NotPermitted refusal && Set.of("anonymous", method.getDeclaringClass().getSimpleName() + "." + method.getName())
            .contains(String.valueOf(refusal.details()[0]));
    }

    private static Object nothing(Class<?> type) {
        return type == boolean.class ? (Object) false : type == long.class ? (Object) (-1L) : type == int.class ? (Object) 0 : null;
    }
}
