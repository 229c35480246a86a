package gov.rotations.placement.service;

import gov.rotations.placement.entity.Trace;
import java.util.ArrayList;
import java.util.List;

/** Writes down every improvement of a search, and thins out the early ones when there are too many to draw. */
final class TraceRecorder {

    private static final int MOST = 240;

    private final List<Trace.Point> points = new ArrayList<>();

    synchronized void note(long millis, long best, long bound) {
        Trace.Point last = points.isEmpty() ? null : points.get(points.size() - 1);
        if (best == Long.MAX_VALUE || last != null && last.best() == best && last.bound() == bound) {
            return;
        }
        points.add(new Trace.Point(millis, best, bound));
        if (points.size() > MOST) {
            thin();
        }
    }

    private void thin() {
        for (int i = points.size() - 2; i > 0; i -= 2) {
            points.remove(i);
        }
    }

    synchronized List<Trace.Point> points() {
        return List.copyOf(points);
    }
}
