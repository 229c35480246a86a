package gov.rotations.events;

import gov.rotations.shared.Fact;

/** A draft was thrown away. */
public record EventDiscarded(EventId event) implements Fact {

    @Override
    public String subject() {
        return "event:" + event;
    }
}
