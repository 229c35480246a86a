package gov.rotations.suggestion.service;

import gov.rotations.security.CurrentActor;
import gov.rotations.shared.Typed;
import gov.rotations.suggestion.ChangeableThings;
import gov.rotations.suggestion.Subject;
import gov.rotations.suggestion.TargetGone;
import gov.rotations.suggestion.TargetKind;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whatever changes can be proposed on, through the features that own it. */
@Dependent
class Targets {

    @Inject
    @Any
    private Instance<ChangeableThings> owners;

    @Inject
    private CurrentActor actor;

    Optional<Subject> find(TargetKind kind, String ref) {
        return owner(kind).flatMap(owner -> owner.find(Typed.orEmpty(ref), actor.get()));
    }

    Subject get(TargetKind kind, String ref) {
        return find(kind, ref).orElseThrow(TargetGone::new);
    }

    /** Every circle whose requests whoever is acting may read; the empty one is everybody's. */
    Set<String> circles() {
        return Stream.concat(Stream.of(""), owners.stream().flatMap(owner -> owner.circlesOf(actor.get()).stream().map(name -> Subject.circle(owner.kind(), name))))
            .collect(Collectors.toSet());
    }

    void check(Subject subject, Map<String, String> proposed) {
        owner(subject.kind()).ifPresent(owner -> owner.check(subject, proposed));
    }

    private Optional<ChangeableThings> owner(TargetKind kind) {
        return owners.stream().filter(one -> one.kind() == kind).findFirst();
    }
}
