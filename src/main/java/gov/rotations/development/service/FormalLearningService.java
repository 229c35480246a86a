package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.DayAhead;
import gov.rotations.development.LearningForgotten;
import gov.rotations.development.LearningNoted;
import gov.rotations.development.NothingNamed;
import gov.rotations.development.entity.FormalLearning;
import gov.rotations.events.EventId;
import gov.rotations.events.Events;
import gov.rotations.events.RegistrationState;
import gov.rotations.learning.Library;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import gov.rotations.shared.Typed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What associates have read, watched or attended, noted by themselves and for themselves. */
@Stateless
@AllowedTo({Role.ASSOCIATE, Role.ALUMNUS})
public class FormalLearningService {

    @Inject
    private LearningNotes notes;

    @Inject
    private Standing standing;

    @Inject
    private Library library;

    @Inject
    private Events events;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** The latest first. */
    public List<LearningRow> list() {
        return notes.of(standing.self().id()).stream().map(one -> new LearningRow(one.id(), one.title(), one.provider(), one.resource() != null,
            one.event() == null ? null : one.event().value(), one.completedOn(), one.helped(), one.note())).toList();
    }

    /** Resources of the list, and events of the programme that are over and where the associate had a seat. */
    public List<LearningChoice> choices() {
        return Stream.concat(attended(standing.self().account()).stream().map(one -> new LearningChoice("e:" + one.id(), one.title())),
            library.resources().stream().map(one -> new LearningChoice("r:" + one.code(), one.title()))).toList();
    }

    private List<Events.EventCard> attended(AccountId account) {
        Instant now = clock.instant();
        List<EventId> seats = events.registrationsOf(account).stream().filter(one -> one.state() == RegistrationState.CONFIRMED).map(Events.Registered::event).toList();
        return events.events(seats).values().stream().filter(one -> one.stage().isOn() && one.ends() != null && one.ends().isBefore(now))
            .sorted(Comparator.comparing(Events.EventCard::ends).reversed()).toList();
    }

    /** @param id of the note to change, or null for a new one */
    public LearningForm form(Long id) {
        return id == null ? LearningForm.fresh(LocalDate.now(clock)) : LearningForm.of(notes.own(standing.self().id(), id));
    }

    public long save(LearningForm form) {
        Cohorts.AssociateCard self = standing.self();
        FormalLearning learning = form.getId() == null ? new FormalLearning(self.id()) : notes.own(self.id(), form.getId());
        if (form.getId() != null && learning.version() != form.getVersion()) {
            throw new ChangedMeanwhile();
        }
        if (form.getCompletedOn().isAfter(LocalDate.now(clock))) {
            throw new DayAhead();
        }
        name(learning, form, self);
        learning.judge(form.getCompletedOn(), form.getHelped(), Typed.orNull(form.getNote()));
        notes.add(learning);
        facts.fire(new LearningNoted(self.id(), learning.id()));
        return learning.id();
    }

    private void name(FormalLearning learning, LearningForm form, Cohorts.AssociateCard self) {
        String source = Typed.orNull(form.getSource());
        if (source == null) {
            String title = Typed.orNull(form.getTitle());
            if (title == null) {
                throw new NothingNamed();
            }
            learning.isOwn(title, Typed.orNull(form.getProvider()));
        } else if (source.startsWith("r:")) {
            Library.ResourceCard card = library.resources().stream().filter(one -> source.equals("r:" + one.code())).findFirst()
                .orElseThrow(() -> new NotPermitted("resource:" + source));
            learning.isResource(card.code(), card.title(), card.provider());
        } else {
            Events.EventCard card = attended(self.account()).stream().filter(one -> source.equals("e:" + one.id())).findFirst()
                .orElseThrow(() -> new NotPermitted("event:" + source));
            learning.isEvent(card.id(), card.title());
        }
    }

    public void forget(long id) {
        AssociateId self = standing.self().id();
        notes.remove(notes.own(self, id));
        facts.fire(new LearningForgotten(self, id));
    }
}
