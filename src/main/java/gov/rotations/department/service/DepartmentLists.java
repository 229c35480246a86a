package gov.rotations.department.service;

import gov.rotations.department.DepartmentId;
import gov.rotations.department.DepartmentKind;
import gov.rotations.department.Departments;
import gov.rotations.department.entity.Department.State;
import gov.rotations.department.entity.Department;
import gov.rotations.department.entity.Site;
import gov.rotations.department.entity.Succession;
import gov.rotations.department.service.DepartmentView.ContactLine;
import gov.rotations.department.service.DepartmentView.May;
import gov.rotations.department.service.DepartmentView.Relative;
import gov.rotations.department.service.DepartmentView.SiteLine;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import gov.rotations.shared.Typed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What people read of departments: admins and the head all of them, contacts those they answer for. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD, Role.DEPARTMENT})
public class DepartmentLists {

    @Inject
    private StoredDepartments departments;
    @Inject
    private AccountBook accounts;
    @Inject
    private CurrentActor current;

    /** @param kind and state names of constants; unknown or missing ones do not filter */
    public List<DepartmentRow> rows(String text, String kind, String state) {
        String wanted = Typed.folded(text);
        Actor actor = current.get();
        Map<DepartmentId, String> towns = departments.allSites().stream().collect(Collectors.groupingBy(site -> site.department().id(),
            Collectors.mapping(site -> site.location().name(), Collectors.joining(", "))));
        return departments.readable(scopes(actor)).stream()
            .filter(one -> kind == null || !isOneOf(kind, DepartmentKind.values()) || one.kind().name().equals(kind))
            .filter(one -> state == null || !isOneOf(state, State.values()) || one.state().name().equals(state))
            .map(one -> new DepartmentRow(one.id().value(), one.code(), one.name(), one.kind(), one.state(),
                towns.getOrDefault(one.id(), ""), departments.contactsOf(one.id()).size()))
            .filter(row -> (row.code() + " " + row.name() + " " + row.towns()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
    }

    public DepartmentView get(DepartmentId id) {
        Actor actor = current.get();
        Collection<Long> scopes = scopes(actor);
        if (scopes != null && !scopes.contains(id.value())) {
            throw new NotPermitted("department:" + id);
        }
        Department one = departments.get(id);
        List<Succession> successions = departments.successions();
        return new DepartmentView(id.value(), one.version(), one.code(), one.name(), one.kind(), one.state(), one.stateReason(),
            one.parent() == null ? null : relative(departments.get(one.parent()), null), one.validFrom(), one.validTo(),
            one.acceptanceWorkingDays(), departments.sites(id).stream().map(DepartmentLists::line).toList(), contacts(id),
            successions.stream().filter(each -> each.successor() == one).map(each -> relative(each.predecessor(), each.day())).toList(),
            successions.stream().filter(each -> each.predecessor() == one).map(each -> relative(each.successor(), each.day())).toList(),
            departments.family(one).stream().filter(each -> each != one).map(each -> relative(each, null)).toList(),
            may(one, actor.isAdmin()));
    }

    /** To choose a parent or a successor from. */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public List<Departments.Card> choices() {
        return departments.all();
    }

    /** Towns already known, for suggestions while typing. */
    public List<Departments.Town> towns() {
        return departments.towns();
    }

    private static May may(Department one, boolean admin) {
        State state = one.state();
        return new May(admin, admin && state == State.PROSPECT, admin && state.mayBecome(State.SUSPENDED),
            admin && state == State.SUSPENDED, admin && state.mayBecome(State.CLOSED));
    }

    private List<ContactLine> contacts(DepartmentId id) {
        Map<AccountId, AccountBook.Card> cards = accounts.of(departments.contactsOf(id));
        return cards.values().stream().map(card -> new ContactLine(card.id().value(), card.name(), card.email(), card.active()))
            .sorted(Comparator.comparing(ContactLine::name)).toList();
    }

    /** Ids of the only departments the actor reads, or null for all. */
    private static Collection<Long> scopes(Actor actor) {
        return actor.isAdmin() || actor.is(Role.PROGRAMME_HEAD) ? null : actor.scopesOf(Role.DEPARTMENT);
    }

    private static boolean isOneOf(String name, Enum<?>[] constants) {
        return List.of(constants).stream().anyMatch(constant -> constant.name().equals(name));
    }

    private static SiteLine line(Site site) {
        return new SiteLine(site.id(), site.location().name(), site.location().region() == null ? "" : site.location().region().title(),
            site.isStepFree(), site.hasQuietSpace());
    }

    private static Relative relative(Department department, LocalDate day) {
        return new Relative(department.id().value(), department.code(), department.name(), day);
    }
}
