package gov.rotations.events;

import gov.rotations.shared.Fact;

/** An event has more or fewer seats. */
public record CapacityChanged(EventId event, int before, int now) implements Fact {

    @Override
    public String subject() {
        return "event:" + event;
    }
}
