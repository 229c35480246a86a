package gov.rotations.events.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.events.EventId;
import gov.rotations.events.entity.ProgrammeEvent;
import gov.rotations.events.entity.Registration;
import gov.rotations.events.entity.Session;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may see which event, come to it, and organise it. */
@Dependent
class Audience {

    /** See every published event, whomever it is for. */
    private static final Set<Role> SEE_ALL = EnumSet.of(Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD);

    /** See them too, unless they are associates themselves: those see what is for them. */
    private static final Set<Role> SEE_FOR_OTHERS = EnumSet.of(Role.COACH, Role.LINE_MANAGER);

    /** Have left the programme and are no longer of their cohort's audience. */
    private static final Set<String> GONE = Set.of("WITHDRAWN", "LEFT");

    @Inject
    private Cohorts cohorts;

    @Inject
    private Sessions sessions;

    @Inject
    private Registrations registrations;

    /** The cohort somebody belongs to; null for everybody else. */
    CohortId cohortOf(AccountId account) {
        return account == null ? null
            : cohorts.associateOf(account).filter(card -> !GONE.contains(card.state())).map(Cohorts.AssociateCard::cohort).orElse(null);
    }

    boolean mayRegister(ProgrammeEvent event, AccountId account) {
        return event.isOpenToAll() || event.isFor(cohortOf(account));
    }

    boolean organises(Actor actor, ProgrammeEvent event) {
        return actor.isAdmin() || actor.is(Role.EVENT_ORGANISER) && event.organisers().contains(actor.account());
    }

    boolean facilitates(Actor actor, Session session, ProgrammeEvent event) {
        return session.facilitators().contains(actor.account()) || organises(actor, event);
    }

    boolean maySee(Actor actor, ProgrammeEvent event) {
        return !visible(actor, List.of(event)).isEmpty();
    }

    /** Those of the events the actor may see, asked of the database once for all of them. */
    List<ProgrammeEvent> visible(Actor actor, Collection<ProgrammeEvent> events) {
        CohortId cohort = cohortOf(actor.account());
        boolean seesAll = SEE_ALL.stream().anyMatch(actor::is) || !actor.is(Role.ASSOCIATE) && SEE_FOR_OTHERS.stream().anyMatch(actor::is);
        Set<EventId> part = actor.account() == null || seesAll ? Set.of() : partOf(actor.account());
        return events.stream().filter(event -> organises(actor, event) || event.state() != ProgrammeEvent.State.DRAFT
            && (seesAll || event.isOpenToAll() || event.isFor(cohort) || part.contains(event.id()))).toList();
    }

    /** Events somebody has registered for or facilitates: seen whatever their audience becomes. */
    private Set<EventId> partOf(AccountId account) {
        Set<EventId> part = registrations.of(account).stream().map(Registration::event).collect(Collectors.toCollection(HashSet::new));
        sessions.facilitatedBy(account).forEach(session -> part.add(session.event()));
        return part;
    }

    /** The event, if the actor organises it; for everybody else it does not exist. */
    ProgrammeEvent organised(Actor actor, ProgrammeEvent event) {
        if (!organises(actor, event)) {
            throw new NotPermitted("event:" + event.id());
        }
        return event;
    }
}
