package gov.rotations.coaching.service;

import gov.rotations.coaching.MeetingMoved;
import gov.rotations.coaching.PairingId;
import gov.rotations.coaching.PairingNotOpen;
import gov.rotations.coaching.entity.Meeting;
import gov.rotations.coaching.entity.Pairing;
import gov.rotations.coaching.entity.PrivateNote;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    private Party party;

    @Inject
    private MeetingCalendar calendars;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** The latest first. */
    public List<MeetingRow> of(long pairing) {
        AccountId reader = actor.get().account();
        Instant now = clock.instant();
        return meetings.of(own(new PairingId(pairing)).id()).stream().map(one -> new MeetingRow(one.id(), one.state(), one.beginsAt(),
            one.minutes(), one.place(), one.agenda(), one.proposedBy().equals(reader), !now.isBefore(one.beginsAt()))).toList();
    }

    /** What both may read of a meeting of this pairing, and what only the actor may. @param chosen a meeting, or null for none */
    public Optional<MeetingNotes> notes(long pairing, Long chosen) {
        return Optional.ofNullable(chosen).map(this::ownMeeting).map(meeting -> {
            if (meeting.pairing().value() != pairing) {
                throw new NotPermitted("meeting:" + chosen);
            }
            return new MeetingNotes(chosen, meeting.version(), meeting.beginsAt(), meeting.agenda(), meeting.sharedNote(),
                meetings.noteOf(chosen, actor.get().account()).map(PrivateNote::words).orElse(""));
        });
    }

    public long propose(long pairing, MeetingForm form) {
        Pairing own = own(new PairingId(pairing));
        if (own.state() != Pairing.State.ACTIVE) {
            throw new PairingNotOpen(own.state(), Pairing.State.ACTIVE);
        }
        Meeting meeting = meetings.add(new Meeting(own.id(), actor.get().account(), form.beginsAt(), form.getMinutes(), form.getPlace(),
            form.getAgenda()));
        tell(meeting);
        return meeting.id();
    }

    public void agree(long id) {
        step(id, meeting -> meeting.agree(actor.get().account()));
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

    /** A meeting as a file that calendars read; its agenda stays out. @param title what the entry is called */
    public String calendar(long id, String title) {
        return calendars.of(ownMeeting(id), title);
    }

    private void step(long id, Consumer<Meeting> step) {
        Meeting meeting = ownMeeting(id);
        step.accept(meeting);
        tell(meeting);
    }

    private void tell(Meeting meeting) {
        facts.fire(new MeetingMoved(meeting.pairing(), meeting.id(), meeting.state().name()));
    }

    /** What both may read. @param version of the meeting when the actor began to write, so that neither overwrites the other */
    public void note(long id, long version, String words) {
        Meeting meeting = ownMeeting(id);
        if (meeting.version() != version) {
            throw new ChangedMeanwhile();
        }
        meeting.note(words);
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
        return party.own(pairings.get(id));
    }
}
