package gov.rotations.events;

import gov.rotations.shared.Fact;

/** What people needed at an event was erased. */
public record NeedsErased(EventId event, int registrations) implements Fact {

    @Override
    public String subject() {
        return "event:" + event;
    }
}
