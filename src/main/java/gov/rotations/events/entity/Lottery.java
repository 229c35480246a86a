package gov.rotations.events.entity;

import gov.rotations.events.RegistrationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Draws the order in which people get seats. The same people and the same seed give the same order, whenever it is drawn again. */
public final class Lottery {

    private Lottery() {
        // one question
    }

    public static List<RegistrationId> order(Collection<RegistrationId> entries, long seed) {
        List<RegistrationId> order = new ArrayList<>(entries);
        order.sort(Comparator.comparingLong(RegistrationId::value));
        Collections.shuffle(order, new Random(seed));
        return order;
    }
}
