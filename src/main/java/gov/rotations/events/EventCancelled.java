package gov.rotations.events;

import gov.rotations.shared.Fact;

/** An event does not take place. */
public record EventCancelled(EventId event, String reason) implements Fact {

    @Override
    public String subject() {
        return "event:" + event;
    }

    @Override
    public String reason() {
        return reason;
    }
}
