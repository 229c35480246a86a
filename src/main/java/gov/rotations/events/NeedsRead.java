package gov.rotations.events;

import gov.rotations.shared.Fact;

/** An organiser read what people need at an event. */
public record NeedsRead(EventId event) implements Fact {

    @Override
    public String subject() {
        return "event:" + event;
    }
}
