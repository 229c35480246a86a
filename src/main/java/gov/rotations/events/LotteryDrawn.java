package gov.rotations.events;

import gov.rotations.shared.Fact;

/** The seats of an event were drawn by lot. With the seed anybody can draw again. */
public record LotteryDrawn(EventId event, long seed, int seated, int waiting) implements Fact {

    @Override
    public String subject() {
        return "event:" + event;
    }
}
