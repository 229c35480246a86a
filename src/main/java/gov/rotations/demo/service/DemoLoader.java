package gov.rotations.demo.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.DemoMode;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Loads the demo into an empty database when the product starts in demo mode, and refuses to start over a database that
 * holds anything else. Each step is the transaction of the service that takes it, as it would be for a person.
 */
@Singleton
@Startup
@DependsOn("ContentAtStart")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

    @Inject
    private DemoRecord record;

    @Inject
    private DemoMode demoMode;

    @Inject
    private CurrentActor actor;

    @Inject
    private Cohorts cohorts;

    @Inject
    private DemoSupply supply;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoAccounts accounts;

    @Inject
    private DemoRound round;

    @Inject
    private DemoCoaching coaching;

    @Inject
    private DemoLevelViews levelViews;

    @Inject
    private DemoCheckIns checkIns;

    @Inject
    private DemoRetrospectives retrospectives;

    @Inject
    private DemoEvents events;

    @Inject
    private DemoAttendance attendance;

    @Inject
    private DemoFramework framework;

    @Inject
    private DemoHandbook handbook;

    @Inject
    private DemoDevelopment development;

    @Inject
    private DemoSuggestions suggestions;

    @Inject
    private DemoPrinciples principles;

    @Inject
    private Clock clock;

    @PostConstruct
    void load() {
        if (demoMode.isOn() && !record.isLoaded()) {
            record.refuseForeignData();
            Instant begun = clock.instant();
            actor.as(Actor.house("demo data"), () -> {
                fill();
                return null;
            });
            LOG.log(Level.INFO, "The demo data are loaded in {0} s", Duration.between(begun, clock.instant()).toSeconds());
        }
    }

    private void fill() {
        DemoCalendar calendar = new DemoCalendar(LocalDate.now(clock));
        DemoNames names = new DemoNames(new Random(14_062_027));
        supply.loadDepartments(names);
        CohortId planned = people.loadPlanned(calendar);
        List<Cohorts.RotationCard> rotations = cohorts.rotationsOf(planned);
        supply.loadOpenings(rotations, names);
        round.load(planned, rotations, calendar);
        supply.loadBids(rotations);
        people.loadOthers(calendar, names);
        accounts.load();
        CohortId running = cohorts.findByCode(calendar.code(-1, "A")).orElseThrow().id();
        coaching.load(running);
        events.load(running, planned);
        attendance.load();
        suggestions.load();
        framework.load();
        handbook.load();
        development.load(running);
        CohortId over = cohorts.findByCode(calendar.code(-2, "A")).orElseThrow().id();
        levelViews.load(over, running);
        checkIns.load(running);
        retrospectives.load(over, running);
        principles.load(rotations);
        record.note(clock.instant());
    }
}
