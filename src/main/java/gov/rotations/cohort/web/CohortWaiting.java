package gov.rotations.cohort.web;

import gov.rotations.cohort.service.DutyService;
import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** People whose wish to leave, or whose graduation, waits for a programme admin. */
@ApplicationScoped
public class CohortWaiting implements Waiting {

    @Inject
    private DutyService duties;

    @Override
    public List<WaitingItem> waitingFor(Actor actor) {
        return actor.isAdmin() ? duties.duties().stream().map(CohortWaiting::item).toList() : List.of();
    }

    private static WaitingItem item(DutyService.Duty duty) {
        return WaitingItem.calm("cohort.waiting." + duty.topic(), duty.people(), "/cohort/cohort.xhtml?id=" + duty.cohort() + "&state=" + duty.state());
    }
}
