package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.development.Circle;
import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody who may read what others share, as they stand today.
 *
 * @param coached whom they coach, in a pairing that is active or rests
 * @param managed whom they manage, at home or as a host
 * @param programme whether they are an admin
 */
record Reader(Set<AssociateId> coached, Set<AssociateId> managed, boolean programme) {

    /** The same without the programme, which reads and says nothing. */
    Reader speaking() {
        return new Reader(coached, managed, false);
    }

    /** The circles in which they stand around one associate. */
    Set<Circle> around(AssociateId associate) {
        Set<Circle> circles = EnumSet.noneOf(Circle.class);
        if (coached.contains(associate)) {
            circles.add(Circle.COACH);
        }
        if (managed.contains(associate)) {
            circles.add(Circle.MANAGER);
        }
        if (programme) {
            circles.add(Circle.PROGRAMME);
        }
        return circles;
    }
}
