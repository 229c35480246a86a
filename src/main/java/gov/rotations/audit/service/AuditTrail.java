package gov.rotations.audit.service;

import gov.rotations.audit.entity.AuditLine;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.Fact;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Hears every fact and writes its line: no fact without its line, no line without its fact. */
@Stateless
@PermitAll
public class AuditTrail {

    private static final Actor NOBODY = new Actor(null, "nobody signed in", List.of());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void note(@Observes Fact fact) {
        Actor who = actor.find().orElse(NOBODY);
        em.persist(new AuditLine(clock.instant(), who.account(), who.name())
            .of(fact.getClass().getSimpleName(), fact.subject(), componentsOf(fact), fact.reason()));
    }

    private static String componentsOf(Fact fact) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        return components == null ? "" : Arrays.stream(components).map(component -> component.getName() + "=" + value(fact, component))
            .collect(Collectors.joining(", "));
    }

    private static Object value(Fact fact, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A fact is a record with readable components: " + fact.getClass(), e);
        }
    }
}
