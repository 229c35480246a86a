package gov.rotations.events;

import gov.rotations.shared.Fact;

/** What an event is was said anew. @param elsewhere whether people must go somewhere else than they were told */
public record EventChanged(EventId event, boolean elsewhere) implements Fact {

    @Override
    public String subject() {
        return "event:" + event;
    }
}
