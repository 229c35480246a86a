package gov.rotations.principle.service;

import java.util.List;
import java.util.Optional;

/** What one edition says: every principle there is and was, in the order they are read in. */
record PrincipleText(int edition, List<Principle> principles) {

    List<Principle> inForce() {
        return principles.stream().filter(Principle::isInForce).toList();
    }

    List<Principle> retired() {
        return principles.stream().filter(one -> !one.isInForce()).toList();
    }

    Optional<Principle> find(String key) {
        return principles.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
