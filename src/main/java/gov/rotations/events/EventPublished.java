package gov.rotations.events;

import gov.rotations.shared.Fact;

/** An event stands in the calendar of its audience. */
public record EventPublished(EventId event) implements Fact {

    @Override
    public String subject() {
        return "event:" + event;
    }
}
