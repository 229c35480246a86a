package gov.rotations.retrospective.service;

import gov.rotations.retrospective.ImprovementChanged;
import gov.rotations.retrospective.ImprovementMoved;
import gov.rotations.retrospective.entity.ImprovementItem;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Grants;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The programme team agrees on improvements, names who looks after them, and says what became of each. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class ImprovementSteeringService {

    /** Roles whose holders may look after an improvement. */
    private static final List<Role> OWNERS = List.of(Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD, Role.EVENT_ORGANISER, Role.EDITOR, Role.STEWARD);

    private static final int QUARTERS_AHEAD = 6;
    private static final int MONTHS = 3;

    /** What the page needs to steer one improvement. @param periods first days of quarters */
    public record Desk(ImprovementForm form, List<Owner> owners, List<LocalDate> periods) implements Serializable {
    }

    /** Somebody who may look after an improvement. */
    public record Owner(Long id, String name) implements Serializable {
    }

    @Inject
    private Improvements improvements;

    @Inject
    private ImprovementService log;

    @Inject
    private Grants grants;

    @Inject
    private AccountBook accounts;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    public Desk desk(long id) {
        ImprovementForm form = ImprovementForm.of(log.get(id));
        LocalDate first = LocalDate.now(clock).with(IsoFields.DAY_OF_QUARTER, 1);
        if (form.getPeriodStart() == null) {
            form.setPeriodStart(first);
        }
        LocalDate earliest = form.getPeriodStart().isBefore(first) ? form.getPeriodStart() : first;
        return new Desk(form, accounts.of(owners()).values().stream().map(card -> new Owner(card.id().value(), card.name()))
                .sorted(Comparator.comparing(Owner::name)).toList(),
            IntStream.range(0, QUARTERS_AHEAD).mapToObj(i -> earliest.plusMonths((long) i * MONTHS)).toList());
    }

    public void agree(ImprovementForm form) {
        ImprovementItem item = read(form.getId(), form.getVersion());
        item.agree(owner(form), form.getPeriodStart());
        item.change(form.getTheme(), form.getWhat(), owner(form), form.getPeriodStart());
        facts.fire(new ImprovementMoved(item.id(), item.state().name()));
    }

    public void change(ImprovementForm form) {
        ImprovementItem item = read(form.getId(), form.getVersion());
        item.change(form.getTheme(), form.getWhat(), owner(form), form.getPeriodStart());
        facts.fire(new ImprovementChanged(item.id()));
    }

    public void begin(long id, long version) {
        move(id, version, ImprovementItem::begin);
    }

    /** @param outcome what became of it, for everybody to read */
    public void finish(long id, long version, String outcome) {
        move(id, version, item -> item.finish(outcome, clock.instant()));
    }

    /** @param reason for everybody to read */
    public void drop(long id, long version, String reason) {
        move(id, version, item -> item.drop(reason, clock.instant()));
    }

    private void move(long id, long version, Consumer<ImprovementItem> step) {
        ImprovementItem item = read(id, version);
        step.accept(item);
        facts.fire(new ImprovementMoved(id, item.state().name()));
    }

    private ImprovementItem read(long id, long version) {
        ImprovementItem item = improvements.get(id);
        if (item.version() != version) {
            throw new ChangedMeanwhile();
        }
        return item;
    }

    private AccountId owner(ImprovementForm form) {
        if (form.getOwner() == null) {
            return null;
        }
        AccountId owner = new AccountId(form.getOwner());
        if (!owners().contains(owner)) {
            throw new NotPermitted("account:" + owner);
        }
        return owner;
    }

    private Set<AccountId> owners() {
        Set<AccountId> owners = new LinkedHashSet<>();
        OWNERS.forEach(role -> owners.addAll(grants.holders(role, null)));
        return owners;
    }
}
