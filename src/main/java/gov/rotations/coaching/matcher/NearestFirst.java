package gov.rotations.coaching.matcher;

import java.util.Arrays;

/** Supporters waiting to be looked at, the nearest first: a binary heap over the distances it is given. */
final class NearestFirst {

    private static final int ABSENT = -1;

    private final long[] distance;
    private final int[] heap;
    private final int[] place;
    private int size;

    NearestFirst(int supporters, long[] distance) {
        this.distance = distance;
        heap = new int[supporters];
        place = new int[supporters];
        Arrays.fill(place, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    int first() {
        return heap[0];
    }

    int takeFirst() {
        int first = heap[0];
        place[first] = ABSENT;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return first;
    }

    /** Lets a supporter in, or forward whose distance has become less. */
    void add(int supporter) {
        int at = place[supporter] == ABSENT ? size++ : place[supporter];
        while (at > 0 && distance[heap[(at - 1) / 2]] > distance[supporter]) {
            put(heap[(at - 1) / 2], at);
            at = (at - 1) / 2;
        }
        put(supporter, at);
    }

    private void sink(int supporter) {
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child + 1 < size && distance[heap[child + 1]] < distance[heap[child]]) {
                child++;
            }
            if (child >= size || distance[heap[child]] >= distance[supporter]) {
                put(supporter, at);
                return;
            }
            put(heap[child], at);
            at = child;
        }
    }

    private void put(int supporter, int at) {
        heap[at] = supporter;
        place[supporter] = at;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            place[heap[i]] = ABSENT;
        }
        size = 0;
    }
}
