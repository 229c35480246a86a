package gov.rotations.security.service;

import gov.rotations.security.Actor;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.NotPermitted;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Stands at the door of every service marked {@link AllowedTo}. */
@AllowedTo
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Doorkeeper {

    @Inject
    private CurrentActor current;

    @AroundInvoke
    Object open(InvocationContext call) throws Exception {
        AllowedTo door = doorOf(call);
        Actor actor = current.get();
        if (door.value().length > 0 && Arrays.stream(door.value()).noneMatch(actor::is)) {
            throw new NotPermitted(call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName());
        }
        return call.proceed();
    }

    private static AllowedTo doorOf(InvocationContext call) {
        AllowedTo onMethod = call.getMethod().getAnnotation(AllowedTo.class);
        return onMethod != null ? onMethod : call.getMethod().getDeclaringClass().getAnnotation(AllowedTo.class);
    }
}
