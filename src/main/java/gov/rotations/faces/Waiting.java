package gov.rotations.faces;

import gov.rotations.security.Actor;
import java.util.List;

/**
 * What waits for somebody in one feature. Each feature that gives people work implements it as an
 * {@code @ApplicationScoped} bean in its web room; the home page lists the answers and the navigation counts them. It is
 * asked on every page, so it counts rows and reads none.
 */
public interface Waiting {

    /** The most urgent first; an item that counts nothing is not shown. Empty when the actor has no part in this feature. */
    List<WaitingItem> waitingFor(Actor actor);
}
