package gov.rotations.demo.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.service.CheckInForm;
import gov.rotations.development.service.CheckInRow;
import gov.rotations.development.service.RegularCheckInService;
import gov.rotations.security.AccountId;
import gov.rotations.shared.Earlier;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Whoever is placed checks in with the host: most a month ago, some soon again, with a goal or two between them. */
@Dependent
class DemoCheckIns {

    private static final List<String> AGREED = List.of(
        "One day a fortnight in user research until the next show and tell.",
        "Less in meetings, more with the support desk. We look again in a month.",
        "Asked for a first go at the roadmap; I read it before it goes out.");

    private static final List<String> GOALS = List.of("Write the problem on one page, with the people who have it", "Lead one retrospective",
        "Take one incident to its end");

    @Inject
    private RegularCheckInService checkIns;

    @Inject
    private DemoHosts hosts;

    @Inject
    private Cohorts cohorts;

    @Inject
    private DemoCast cast;

    @Inject
    private Clock clock;

    void load(CohortId running) {
        List<Cohorts.AssociateCard> people = cohorts.associatesOf(running);
        for (int i = 0; i < people.size(); i++) {
            int turn = i;
            Cohorts.AssociateCard person = people.get(i);
            hosts.now(person.id()).ifPresent(host -> both(person, host, turn));
        }
        visitor();
    }

    private void both(Cohorts.AssociateCard person, AccountId host, int i) {
        Long about = person.id().value();
        Earlier.by(Duration.ofDays(30), () -> {
            cast.as(host, () -> checkIns.propose(form(about, null, 0)));
            cast.as(person.account(), () -> open().forEach(row -> {
                checkIns.agree(row.id());
                if (i % 7 == 5) {
                    checkIns.miss(row.id());
                } else {
                    checkIns.hold(row.id());
                    checkIns.note(row.id(), row.version() + 2, AGREED.get(i % AGREED.size()));
                }
            }));
            if (i % 2 == 0) {
                cast.as(host, () -> checkIns.agreeOn(about, null, GOALS.get(i % GOALS.size()), LocalDate.now(clock).plusDays(45)));
            }
        });
        boolean visiting = host.equals(cast.account("manager"));
        if (visiting || i % 4 == 0) {
            cast.as(person.account(), () -> checkIns.propose(form(null, host.value(), 4 + i % 3)));
        } else if (i % 4 == 1) {
            cast.as(host, () -> checkIns.propose(form(about, null, 6)));
            cast.as(person.account(), () -> open().forEach(row -> checkIns.agree(row.id())));
        }
    }

    private List<CheckInRow> open() {
        return checkIns.sheet(null).checkIns().stream().filter(CheckInRow::isAgreeable).toList();
    }

    private void visitor() {
        AccountId asha = cast.account("associate");
        AccountId home = hosts.homeOfVisitor();
        Long about = cohorts.associateOf(asha).orElseThrow().id().value();
        Earlier.by(Duration.ofDays(20), () -> {
            cast.as(home, () -> checkIns.propose(form(about, null, 0)));
            cast.as(asha, () -> open().forEach(row -> {
                checkIns.agree(row.id());
                checkIns.hold(row.id());
                checkIns.note(row.id(), row.version() + 2, "Asha looks for a first placement close to users. Helen keeps the handover of her old work light.");
            }));
            cast.as(home, () -> {
                checkIns.agreeOn(about, null, "Hand over the licensing project before the start", LocalDate.now(clock).plusDays(60));
                checkIns.tick(checkIns.agreeOn(about, null, "Meet two associates of the cohort before", null));
            });
        });
        cast.as(home, () -> checkIns.propose(form(about, null, 5)));
    }

    private CheckInForm form(Long associate, Long manager, int days) {
        CheckInForm form = new CheckInForm();
        form.setAssociate(associate);
        form.setManager(manager);
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        form.setBegins(days == 0 ? now : now.toLocalDate().plusDays(days).atTime(14, 0));
        form.setPlace("online");
        return form;
    }
}
