package gov.rotations.coaching.service;

import gov.rotations.coaching.MeetingMoved;
import gov.rotations.coaching.PairingId;
import gov.rotations.coaching.PairingNotOpen;
import gov.rotations.coaching.entity.Meeting;
import gov.rotations.coaching.entity.Pairing;
import gov.rotations.coaching.entity.PrivateNote;
import gov.rotations.coaching.entity.Supporter;
import gov.rotations.cohort.Cohorts;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** The two of a pairing meet. Nobody else comes through this door, whatever their role. */
@Stateless
@AllowedTo({Role.COACH, Role.ASSOCIATE})
public class MeetingService {

    @Inject
    private Meetings meetings;

    @Inject
    private Pairings pairings;

    @Inject
    private Supporters supporters;

    @Inject
    private Cohorts cohorts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    public List<MeetingRow> of(long pairing) {
        AccountId reader = actor.get().account();
        return meetings.of(own(new PairingId(pairing)).id()).stream().map(one -> new MeetingRow(one.id(), one.state(), one.beginsAt(),
            one.minutes(), one.place(), one.agenda(), one.sharedNote(),
            meetings.noteOf(one.id(), reader).map(PrivateNote::words).orElse(""))).toList();
    }

    public long propose(long pairing, MeetingForm form) {
        Pairing own = own(new PairingId(pairing));
        if (own.state() != Pairing.State.ACTIVE) {
            throw new PairingNotOpen(own.state(), Pairing.State.ACTIVE);
        }
        Meeting meeting = meetings.add(new Meeting(own.id(), form.beginsAt(), form.minutes(), form.place(), form.agenda()));
        tell(meeting);
        return meeting.id();
    }

    public void agree(long id) {
        step(id, Meeting::agree);
    }

    public void hold(long id) {
        step(id, meeting -> meeting.hold(clock.instant()));
    }

    public void miss(long id) {
        step(id, meeting -> meeting.miss(clock.instant()));
    }

    public void cancel(long id) {
        step(id, Meeting::cancel);
    }

    private void step(long id, Consumer<Meeting> step) {
        Meeting meeting = ownMeeting(id);
        step.accept(meeting);
        tell(meeting);
    }

    private void tell(Meeting meeting) {
        facts.fire(new MeetingMoved(meeting.pairing(), meeting.id(), meeting.state().name()));
    }

    /** What both may read. */
    public void note(long id, String words) {
        ownMeeting(id).note(words);
    }

    /** What only the actor may read; nothing is told of it, and empty words forget it. */
    public void notePrivately(long id, String words) {
        Meeting meeting = ownMeeting(id);
        AccountId author = actor.get().account();
        boolean empty = words == null || words.isBlank();
        meetings.noteOf(meeting.id(), author).ifPresentOrElse(note -> {
            if (empty) {
                meetings.forget(note);
            } else {
                note.rewrite(words);
            }
        }, () -> {
            if (!empty) {
                meetings.keep(new PrivateNote(meeting.id(), author, words));
            }
        });
    }

    private Meeting ownMeeting(long id) {
        Meeting meeting = meetings.get(id);
        own(meeting.pairing());
        return meeting;
    }

    private Pairing own(PairingId id) {
        Pairing pairing = pairings.get(id);
        AccountId reader = actor.get().account();
        boolean supporter = supporters.of(reader).map(Supporter::id).filter(pairing.supporter()::equals).isPresent();
        boolean associate = cohorts.associateOf(reader).map(Cohorts.AssociateCard::id).filter(pairing.associate()::equals).isPresent();
        if (!supporter && !associate) {
            throw new NotPermitted("pairing:" + id);
        }
        return pairing;
    }
}
