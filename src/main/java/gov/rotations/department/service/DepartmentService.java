package gov.rotations.department.service;

import gov.rotations.department.DepartmentAdded;
import gov.rotations.department.DepartmentChanged;
import gov.rotations.department.DepartmentClosed;
import gov.rotations.department.DepartmentCodeTaken;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.DepartmentInUse;
import gov.rotations.department.DepartmentOpened;
import gov.rotations.department.DepartmentSucceeded;
import gov.rotations.department.DepartmentSuspended;
import gov.rotations.department.DepartmentTreeCycle;
import gov.rotations.department.DepartmentUse;
import gov.rotations.department.SiteTaken;
import gov.rotations.department.entity.Department;
import gov.rotations.department.entity.Location;
import gov.rotations.department.entity.Site;
import gov.rotations.department.entity.Succession;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What a programme admin does with departments. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class DepartmentService {

    @Inject
    private StoredDepartments departments;
    @Inject
    private Instance<DepartmentUse> uses;
    @Inject
    private Event<Fact> facts;
    @Inject
    private Clock clock;

    /** A new department, a prospect until {@link #activate}. */
    public DepartmentId add(DepartmentForm form) {
        refuseIfTaken(form.code(), null);
        Department department = new Department(form.code().strip(), form.name().strip(), form.kind());
        departments.add(department);
        fill(department, form);
        facts.fire(new DepartmentAdded(department.id(), department.code()));
        return department.id();
    }

    /** @param version the version the form was read at */
    public void change(DepartmentId id, long version, DepartmentForm form) {
        Department department = departments.get(id);
        refuseIfStale(department, version);
        refuseIfTaken(form.code(), id);
        department.rename(form.code().strip(), form.name().strip(), form.kind());
        fill(department, form);
        facts.fire(new DepartmentChanged(id, "facts"));
    }

    /** The department has agreed to the programme's terms. */
    public void activate(DepartmentId id) {
        departments.get(id).activate();
        facts.fire(new DepartmentOpened(id));
    }

    public void suspend(DepartmentId id, String reason) {
        departments.get(id).suspend(reason);
        facts.fire(new DepartmentSuspended(id, reason));
    }

    public void resume(DepartmentId id) {
        departments.get(id).resume();
        facts.fire(new DepartmentOpened(id));
    }

    /** Ends the department; while people are placed there, only when somebody succeeds it. */
    public void close(DepartmentId id) {
        close(id, LocalDate.now(clock));
    }

    /** @param last the last day of the department */
    public void close(DepartmentId id, LocalDate last) {
        Department department = departments.get(id);
        if (!hasSuccessor(id) && uses.stream().anyMatch(use -> use.isInUse(id))) {
            throw new DepartmentInUse(department.code());
        }
        department.close(last);
        facts.fire(new DepartmentClosed(id));
    }

    /** On this day one department took over from another, wholly or in part; said twice, it counts once. */
    public void succeed(DepartmentId predecessor, DepartmentId successor, LocalDate day) {
        Department before = departments.get(predecessor);
        Department after = departments.get(successor);
        if (predecessor.equals(successor)) {
            throw new DepartmentTreeCycle(before.code());
        }
        if (departments.successions().stream().noneMatch(one -> one.predecessor() == before && one.successor() == after)) {
            departments.add(new Succession(before, after, day));
            facts.fire(new DepartmentSucceeded(predecessor, successor));
        }
    }

    public void addSite(DepartmentId id, SiteForm form) {
        Department department = departments.get(id);
        Location town = departments.location(form.town(), form.region());
        if (departments.sites(id).stream().anyMatch(site -> site.location() == town)) {
            throw new SiteTaken(town.name());
        }
        Site site = new Site(department, town);
        site.offer(form.stepFree(), form.quietSpace());
        departments.add(site);
        facts.fire(new DepartmentChanged(id, "site in " + town.name()));
    }

    public void changeSite(DepartmentId id, long site, boolean stepFree, boolean quietSpace) {
        Site changed = site(id, site);
        changed.offer(stepFree, quietSpace);
        facts.fire(new DepartmentChanged(id, "site in " + changed.location().name()));
    }

    /** Openings there keep their town. */
    public void removeSite(DepartmentId id, long site) {
        Site removed = site(id, site);
        departments.remove(removed);
        facts.fire(new DepartmentChanged(id, "site in " + removed.location().name()));
    }

    private Site site(DepartmentId id, long site) {
        List<Site> sites = departments.sites(id);
        return sites.stream().filter(one -> one.id() == site).findFirst().orElseThrow(() -> new NotPermitted("site:" + site));
    }

    private void fill(Department department, DepartmentForm form) {
        refuseCycle(department, form.parent());
        department.standUnder(form.parent());
        department.existFrom(form.validFrom());
        department.answerWithin(form.acceptanceWorkingDays());
    }

    private void refuseCycle(Department department, DepartmentId parent) {
        for (DepartmentId above = parent; above != null; above = departments.get(above).parent()) {
            if (above.equals(department.id())) {
                throw new DepartmentTreeCycle(department.code());
            }
        }
    }

    private void refuseIfTaken(String code, DepartmentId own) {
        departments.findDepartment(code).filter(other -> !other.id().equals(own)).ifPresent(other -> {
            throw new DepartmentCodeTaken(other.code());
        });
    }

    private static void refuseIfStale(Department department, long version) {
        if (department.version() != version) {
            throw new ChangedMeanwhile();
        }
    }

    private boolean hasSuccessor(DepartmentId id) {
        return departments.successions().stream().anyMatch(one -> one.predecessor().id().equals(id));
    }
}
