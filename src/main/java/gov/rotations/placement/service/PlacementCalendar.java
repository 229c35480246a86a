package gov.rotations.placement.service;

import gov.rotations.placement.entity.Placement;
import gov.rotations.shared.PlainCalendar;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Placements as an iCalendar file of whole days. */
@Dependent
class PlacementCalendar {

    @Inject
    private Clock clock;

    /** One entry of the file. */
    record Entry(Placement placement, String title, String place) {
    }

    String of(List<Entry> entries) {
        PlainCalendar calendar = new PlainCalendar("Placements", clock.instant());
        entries.forEach(entry -> calendar.days("placement-" + entry.placement().id(), entry.title(), entry.place(), entry.placement().dates()));
        return calendar.text();
    }
}
