package gov.rotations.testing;

import gov.rotations.shared.Fact;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** Something breaks halfway: at the named fact, after everybody else has heard of it. */
@ApplicationScoped
public class Mishap {

    private static final ThreadLocal<Class<? extends Fact>> AWAITED = new ThreadLocal<>();

    /** Does the work, which breaks when this fact is told. */
    public Outcome at(Class<? extends Fact> fact, Acting.Work work) {
        AWAITED.set(fact);
        try {
            work.run();
            return new Outcome(null);
        } catch (Exception e) {
            return new Outcome(e);
        } finally {
            AWAITED.remove();
        }
    }

    void on(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) Fact fact) {
        if (fact.getClass() == AWAITED.get()) {
            throw new IllegalStateException("something broke at " + fact.getClass().getSimpleName());
        }
    }
}
