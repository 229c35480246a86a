package gov.rotations.events;

import gov.rotations.shared.Fact;

/** What an event is was said anew. */
public record EventChanged(EventId event) implements Fact {

    @Override
    public String subject() {
        return "event:" + event;
    }
}
