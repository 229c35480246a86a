package gov.rotations.events;

import gov.rotations.shared.Fact;

/** An event takes place at another time; whoever has a seat is asked to say again that they come. */
public record EventMoved(EventId event) implements Fact {

    @Override
    public String subject() {
        return "event:" + event;
    }
}
