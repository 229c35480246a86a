package gov.rotations.account.service;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets something be done so many times in a while for each key. Knows only this node, which is enough to slow a flood. */
class RateLimit {

    private static final int KEYS = 10_000;

    private final int allowed;

    private final Duration window;

    private final Map<String, Deque<Instant>> seen = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > KEYS;
        }
    };

    RateLimit(int allowed, Duration window) {
        this.allowed = allowed;
        this.window = window;
    }

    /** True while fewer than the allowed number were noted for this key in the window that ends now. */
    synchronized boolean admits(String key, Instant now) {
        return recent(key, now).size() < allowed;
    }

    synchronized void note(String key, Instant now) {
        recent(key, now).addLast(now);
    }

    private Deque<Instant> recent(String key, Instant now) {
        Deque<Instant> times = seen.computeIfAbsent(key, fresh -> new ArrayDeque<>());
        while (!times.isEmpty() && !times.peekFirst().isAfter(now.minus(window))) {
            times.removeFirst();
        }
        return times;
    }
}
