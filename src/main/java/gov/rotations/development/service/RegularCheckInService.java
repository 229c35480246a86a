package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.AgreedGoalMoved;
import gov.rotations.development.CheckInMoved;
import gov.rotations.development.Voice;
import gov.rotations.development.entity.AgreedGoal;
import gov.rotations.development.entity.CheckIn;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** An associate and a line manager check in with each other. Nobody else comes through this door, and a manager only while linked. */
@Stateless
@AllowedTo({Role.ASSOCIATE, Role.ALUMNUS, Role.LINE_MANAGER, Role.HOME_MANAGER})
public class RegularCheckInService {

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
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** @param associate whom the actor manages, or null for oneself */
    public CheckInSheet sheet(Long associate) {
        AssociateId id = associate == null ? bonds.myself().id() : new AssociateId(associate);
        Bond bond = bonds.with(id);
        if (!bond.self() && !bond.manager()) {
            throw new NotPermitted("associate:" + id);
        }
        AccountId me = bonds.me();
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        Map<AccountId, String> names = new HashMap<>();
        String name = cohorts.associates(List.of(id)).get(id).name();
        return new CheckInSheet(bond.self(),
            checkIns.of(id).stream().filter(one -> bond.self() || one.manager().equals(me)).map(one -> new CheckInRow(one.id(), one.version(),
                bond.self() ? nameOf(one.manager(), names) : name, one.state(), one.beginsAt(), one.minutes(), one.place(), one.agreed(),
                one.proposedBy().equals(me), !now.isBefore(one.beginsAt()))).toList(),
            checkIns.goals(id).stream().filter(one -> bond.self() || one.manager().equals(me)).map(one -> new AgreedGoalRow(one.id(), one.words(),
                bond.self() ? nameOf(one.manager(), names) : name, one.dueOn(), one.state(), one.settledOn(),
                one.state() == AgreedGoal.State.OPEN && one.dueOn() != null && one.dueOn().isBefore(today))).sorted(Comparator.comparing(row -> !row.isOpen())).toList(),
            (bond.self() ? bonds.voicesOf(id, Voice.MANAGER) : Set.of(me)).stream().map(account -> new CheckInSheet.Partner(account.value(), nameOf(account, names)))
                .sorted(Comparator.comparing(CheckInSheet.Partner::name)).toList());
    }

    private String nameOf(AccountId account, Map<AccountId, String> names) {
        return names.computeIfAbsent(account, id -> accounts.find(id).map(AccountBook.Card::name).orElse(""));
    }

    /** How many times somebody has proposed to the actor. */
    public long awaiting() {
        AccountId me = bonds.me();
        return checkIns.proposedTo(me, bonds.managed(me)) + bonds.findMyself().map(card -> checkIns.proposedTo(card.id(), me)).orElse(0L);
    }

    public long propose(CheckInForm form) {
        return between(form.getAssociate(), form.getManager(), (associate, manager) -> {
            CheckIn checkIn = checkIns.add(new CheckIn(associate, manager, bonds.me(), form.beginsAt(), form.getMinutes(), form.getPlace()));
            tell(checkIn);
            return checkIn.id();
        });
    }

    public void agree(long id) {
        step(id, checkIn -> checkIn.agree(bonds.me()));
    }

    public void hold(long id) {
        step(id, checkIn -> checkIn.hold(clock.instant()));
    }

    public void miss(long id) {
        step(id, checkIn -> checkIn.miss(clock.instant()));
    }

    public void cancel(long id) {
        step(id, CheckIn::cancel);
    }

    private void step(long id, Consumer<CheckIn> step) {
        CheckIn checkIn = own(id);
        step.accept(checkIn);
        tell(checkIn);
    }

    private void tell(CheckIn checkIn) {
        facts.fire(new CheckInMoved(checkIn.associate(), checkIn.id(), checkIn.state().name()));
    }

    /** What the two have agreed. @param version of the check-in when the actor began to write, so that neither overwrites the other */
    public void note(long id, long version, String words) {
        CheckIn checkIn = own(id);
        if (checkIn.version() != version) {
            throw new ChangedMeanwhile();
        }
        checkIn.note(words);
    }

    /** A check-in as a file that calendars read. @param title what the entry is called */
    public String calendar(long id, String title) {
        return calendars.of(own(id), title);
    }

    /** @param associate null for oneself @param manager null for oneself @param dueOn null for no day */
    public long agreeOn(Long associate, Long manager, String words, LocalDate dueOn) {
        return between(associate, manager, (who, with) -> {
            AgreedGoal goal = checkIns.add(new AgreedGoal(who, with, words.strip(), dueOn));
            facts.fire(new AgreedGoalMoved(who, goal.id(), goal.state().name()));
            return goal.id();
        });
    }

    public void tick(long goal) {
        settle(goal, AgreedGoal::tick);
    }

    public void drop(long goal) {
        settle(goal, AgreedGoal::drop);
    }

    private void settle(long id, BiConsumer<AgreedGoal, LocalDate> how) {
        AgreedGoal goal = checkIns.goal(id);
        if (!isParty(goal.associate(), goal.manager())) {
            throw new NotPermitted("agreedGoal:" + id);
        }
        how.accept(goal, LocalDate.now(clock));
        facts.fire(new AgreedGoalMoved(goal.associate(), id, goal.state().name()));
    }

    private CheckIn own(long id) {
        CheckIn checkIn = checkIns.get(id);
        if (!isParty(checkIn.associate(), checkIn.manager())) {
            throw new NotPermitted("checkIn:" + id);
        }
        return checkIn;
    }

    private boolean isParty(AssociateId associate, AccountId manager) {
        Bond bond = bonds.with(associate);
        return bond.self() || bond.manager() && manager.equals(bond.account());
    }

    /** What an associate does with a manager of today, or a manager with somebody they manage. */
    private interface Together {
        long with(AssociateId associate, AccountId manager);
    }

    private long between(Long associate, Long manager, Together work) {
        AssociateId who = associate == null ? bonds.myself().id() : new AssociateId(associate);
        AccountId with = manager == null ? bonds.me() : new AccountId(manager);
        if (!isParty(who, with) || !bonds.voicesOf(who, Voice.MANAGER).contains(with)) {
            throw new NotPermitted("associate:" + who);
        }
        return work.with(who, with);
    }
}
