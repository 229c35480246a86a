package gov.rotations.development.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.development.CheckInMoved;
import gov.rotations.development.entity.CheckIn;
import gov.rotations.faces.Words;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Letters about check-ins, to whichever of the two did not take the step; what was agreed stays on its page. */
@Dependent
class CheckInLetters {

    private static final Map<CheckIn.State, String> STEPS = Map.of(CheckIn.State.PROPOSED, "development.checkInProposed",
        CheckIn.State.PLANNED, "development.checkInPlanned", CheckIn.State.CANCELLED, "development.checkInCancelled");

    @Inject
    private Outbox outbox;

    @Inject
    private CheckIns checkIns;

    @Inject
    private CheckInCalendar calendars;

    @Inject
    private Bonds bonds;

    @Inject
    private Cohorts cohorts;

    @Inject
    private AccountBook accounts;

    @Inject
    private Words words;

    /** What was held or missed both of them know without a letter. */
    void on(@Observes CheckInMoved fact) {
        CheckIn checkIn = checkIns.get(fact.checkIn());
        String about = STEPS.get(checkIn.state());
        if (about != null) {
            Cohorts.AssociateCard associate = cohorts.associates(List.of(checkIn.associate())).get(checkIn.associate());
            tell(about, checkIn, associate, bonds.me().equals(checkIn.manager()));
        }
    }

    private void tell(String about, CheckIn checkIn, Cohorts.AssociateCard associate, boolean byManager) {
        AccountId reader = byManager ? associate.account() : checkIn.manager();
        String other = byManager ? accounts.find(checkIn.manager()).map(AccountBook.Card::name).orElse("") : associate.name();
        String page = byManager ? "/development/check-ins.xhtml" : "/development/report.xhtml?associate=" + checkIn.associate();
        outbox.post(Letter.to(reader, about, "checkIn:" + checkIn.id()).with(words.moment(checkIn.beginsAt()), other).linkingTo(page)
            .withCalendar(checkIn.state() == CheckIn.State.PROPOSED ? null
                : calendars.of(checkIn, words.with("development.checkIns.with", other))));
    }
}
