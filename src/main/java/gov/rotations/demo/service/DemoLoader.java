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
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Loads the demo into an empty database when the product starts in demo mode, and refuses to start over a database that
 * holds anything else.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
public class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

    @PersistenceContext
    private EntityManager em;

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
    private Clock clock;

    @PostConstruct
    void load() {
        if (demoMode.isOn() && !isLoaded()) {
            refuseForeignData();
            actor.as(Actor.house("demo data"), () -> {
                fill();
                return null;
            });
            LOG.log(Level.INFO, "The demo data are loaded");
        }
    }

    private void fill() {
        DemoCalendar calendar = new DemoCalendar(LocalDate.now(clock));
        DemoNames names = new DemoNames(new Random(14_062_027));
        supply.loadDepartments(names);
        CohortId planned = people.loadPlanned(calendar);
        List<Cohorts.RotationCard> rotations = cohorts.rotationsOf(planned);
        supply.loadOpenings(rotations, names);
        people.loadOthers(calendar, names);
        accounts.load();
        round.load(planned, rotations);
        em.createNativeQuery("insert into demo_load (id, loaded_at) values (1, ?)").setParameter(1, java.sql.Timestamp.from(clock.instant())).executeUpdate();
    }

    private boolean isLoaded() {
        return count("demo_load") > 0;
    }

    private void refuseForeignData() {
        for (String table : List.of("account_account", "department_department", "cohort_cohort")) {
            if (count(table) > 0) {
                throw new IllegalStateException("Demo mode is asked for, but the database already holds data of its own ("
                    + table + "). Start without ROTATIONS_DEMO, or name another database.");
            }
        }
    }

    private long count(String table) {
        return ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult()).longValue();
    }
}
