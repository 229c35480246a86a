package gov.rotations.demo.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.events.EventKind;
import gov.rotations.events.Events;
import gov.rotations.opening.Openings;
import gov.rotations.opening.Phase;
import gov.rotations.principle.TagKind;
import gov.rotations.principle.service.PrincipleTagService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Which events and openings say that they put a principle into practice; activities come with theirs. */
@Dependent
class DemoPrinciples {

    private static final Map<EventKind, List<String>> EVENTS = Map.of(EventKind.BOOT_CAMP, List.of("learn-from-what-you-do", "users-first"),
        EventKind.TRIP, List.of("learn-from-what-you-do"), EventKind.COMMUNITY, List.of("fair-and-open"));

    private static final Map<Phase, List<String>> OPENINGS = Map.of(Phase.DISCOVERY, List.of("users-first"), Phase.ALPHA, List.of("users-first", "look-at-the-value"),
        Phase.LIVE, List.of("better-every-month"));

    @Inject
    private PrincipleTagService tags;

    @Inject
    private Events events;

    @Inject
    private Openings openings;

    void load(List<Cohorts.RotationCard> rotations) {
        events.all().forEach(event -> tag(TagKind.EVENT, event.id().toString(), EVENTS.getOrDefault(event.kind(), List.of())));
        openings.listedFor(rotations.stream().map(Cohorts.RotationCard::id).toList()).stream().filter(one -> one.id().value() % 2 == 0)
            .forEach(one -> tag(TagKind.OPENING, one.id().toString(), OPENINGS.getOrDefault(one.phase(), List.of())));
    }

    private void tag(TagKind kind, String subject, List<String> principles) {
        tags.tag(kind, subject, List.of(), principles);
    }
}
