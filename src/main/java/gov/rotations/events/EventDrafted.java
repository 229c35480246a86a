package gov.rotations.events;

import gov.rotations.shared.Fact;

/** Somebody plans an event; nobody else sees it yet. */
public record EventDrafted(EventId event) implements Fact {

    @Override
    public String subject() {
        return "event:" + event;
    }
}
