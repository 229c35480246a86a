package gov.rotations.events.service;

import java.util.List;

/**
 * Who comes to an event, for those who organise it.
 *
 * @param byItself whether free seats go to the next who waits without anybody's doing
 * @param seed with which the seats were drawn, or null
 */
public record SeatBoard(EventView event, List<SeatRow> seated, List<SeatRow> waiting, List<SeatRow> drawing, List<SeatRow> gone,
    boolean byItself, Long seed, boolean needsErased) {

    public int getFree() {
        return event.row().getFree();
    }

    /** Whether an organiser may choose who gets a free seat. */
    public boolean isOffering() {
        return getFree() > 0 && !waiting.isEmpty() && event.isMovable();
    }

    public long getLate() {
        return gone.stream().filter(SeatRow::late).count();
    }

    public boolean isNeedful() {
        return seated.stream().anyMatch(SeatRow::needs);
    }
}
