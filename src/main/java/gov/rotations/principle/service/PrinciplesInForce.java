package gov.rotations.principle.service;

import gov.rotations.principle.entity.PrincipleEdition;
import gov.rotations.principle.entity.PrincipleEdition.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the edition in force says, and the earlier ones; a published one never changes. */
@ApplicationScoped
class PrinciplesInForce {

    @Inject
    private PrincipleEditions editions;

    private final Map<Integer, PrincipleText> read = new ConcurrentHashMap<>();

    PrincipleText text() {
        return editions.current().map(this::known).orElseGet(() -> PrincipleFile.shipped().text());
    }

    /** An edition that is or once was in force. */
    Optional<PrincipleText> text(int number) {
        return read.containsKey(number) ? Optional.of(read.get(number)) : editions.find(number).filter(one -> one.state() != State.DRAFT).map(this::known);
    }

    private PrincipleText known(int number) {
        return read.containsKey(number) ? read.get(number) : known(editions.get(number));
    }

    private PrincipleText known(PrincipleEdition edition) {
        return read.computeIfAbsent(edition.number(), number -> PrincipleFile.read(edition.document()));
    }
}
