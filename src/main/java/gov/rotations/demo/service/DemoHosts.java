package gov.rotations.demo.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.service.AssociateService;
import gov.rotations.placement.ConfirmedPlacements;
import gov.rotations.placement.ConfirmedPlacements.Stint;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.shared.EmailAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Who manages whom in the demo: the hosts of placements, and one manager at home. */
@Dependent
class DemoHosts {

    private static final String HOME = "Helen Marsh";

    @Inject
    private ConfirmedPlacements placements;

    @Inject
    private AssociateService associates;

    @Inject
    private Cohorts cohorts;

    @Inject
    private AccountBook book;

    @Inject
    private DemoCast cast;

    @Inject
    private Clock clock;

    /** The home manager of the associate whom visitors may be. */
    AccountId homeOfVisitor() {
        EmailAddress email = new EmailAddress(DemoNames.email(HOME));
        return book.findByEmail(email.value()).map(AccountBook.Card::id).orElseGet(() -> associates.linkHomeManager(
            cohorts.associateOf(cast.account("associate")).orElseThrow().id(), email, HOME, LocalDate.now(clock).minusDays(200)));
    }

    /** Who hosted the first placement, while they may still say something. */
    Optional<AccountId> first(AssociateId associate) {
        return placements.of(associate).stream().findFirst().flatMap(stint -> managing(associate, stint));
    }

    /** Who hosts the placement of today. */
    Optional<AccountId> now(AssociateId associate) {
        return placements.of(associate).stream().filter(stint -> stint.dates().contains(LocalDate.now(clock))).findFirst()
            .flatMap(stint -> managing(associate, stint));
    }

    private Optional<AccountId> managing(AssociateId associate, Stint stint) {
        return cohorts.managersOf(associate).stream()
            .filter(account -> book.find(account).filter(card -> stint.host().startsWith(card.name())).isPresent()).findFirst();
    }
}
