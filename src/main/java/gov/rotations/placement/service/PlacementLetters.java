package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.placement.PlacementWithdrawn;
import gov.rotations.placement.PlacementsConfirmed;
import gov.rotations.placement.entity.Placement;
import gov.rotations.security.AccountBook;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells everybody concerned that a plan is published: associates with their calendar, departments, hosts. */
@Dependent
class PlacementLetters {

    private static final String PAGE = "/placement/placements.xhtml";

    @Inject
    private Outbox outbox;

    @Inject
    private Placements placements;

    @Inject
    private PlacementRows rows;

    @Inject
    private PlacementCalendar calendar;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Departments departments;

    @Inject
    private Openings openings;

    @Inject
    private AccountBook accounts;

    void on(@Observes PlacementsConfirmed fact) {
        List<Placement> all = placements.of(fact.round());
        Map<Long, PlacementRow> named = rows.of(all).stream().collect(Collectors.toMap(PlacementRow::id, row -> row));
        tellAssociates(fact, all, named);
        tellDepartments(fact, all);
        tellHosts(fact, all, named);
    }

    void on(@Observes PlacementWithdrawn fact) {
        Cohorts.AssociateCard person = cohorts.associates(List.of(fact.associate())).get(fact.associate());
        if (person.account() != null) {
            outbox.post(Letter.to(person.account(), "placement.fellAway", fact.placement().toString()).linkingTo(PAGE));
        }
    }

    private void tellAssociates(PlacementsConfirmed fact, List<Placement> all, Map<Long, PlacementRow> named) {
        Map<AssociateId, List<Placement>> byPerson = all.stream().collect(Collectors.groupingBy(Placement::associate));
        Map<AssociateId, Cohorts.AssociateCard> people = cohorts.associates(byPerson.keySet());
        byPerson.forEach((associate, list) -> {
            if (people.get(associate).account() != null) {
                outbox.post(Letter.to(people.get(associate).account(), "placement.confirmed", fact.round().toString())
                    .with(list.size()).linkingTo(PAGE).withCalendar(calendar.of(entries(list, named))));
            }
        });
    }

    private void tellDepartments(PlacementsConfirmed fact, List<Placement> all) {
        Map<DepartmentId, Long> counts = all.stream().collect(Collectors.groupingBy(Placement::department, Collectors.counting()));
        Map<DepartmentId, Departments.Card> cards = departments.of(counts.keySet());
        counts.forEach((department, count) -> departments.contactsOf(department).forEach(contact -> outbox.post(
            Letter.to(contact, "placement.hosting", fact.round() + "/" + department)
                .with(count, cards.get(department).label()).linkingTo(PAGE))));
    }

    private void tellHosts(PlacementsConfirmed fact, List<Placement> all, Map<Long, PlacementRow> named) {
        Map<OpeningId, Openings.Listed> posts = openings.of(all.stream().map(Placement::opening).toList());
        Map<String, List<Placement>> byHost = all.stream()
            .collect(Collectors.groupingBy(placement -> String.valueOf(posts.get(placement.opening()).hostManagerEmail())));
        byHost.forEach((email, list) -> accounts.findByEmail(email).ifPresent(host -> outbox.post(
            Letter.to(host.id(), "placement.managing", fact.round().toString())
                .with(list.size()).linkingTo(PAGE).withCalendar(calendar.of(entries(list, named))))));
    }

    private static List<PlacementCalendar.Entry> entries(List<Placement> list, Map<Long, PlacementRow> named) {
        return list.stream().map(placement -> {
            PlacementRow row = named.get(placement.id().value());
            return new PlacementCalendar.Entry(placement, row.product() + ", " + row.department(), row.place());
        }).toList();
    }
}
