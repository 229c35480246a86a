package gov.rotations.security;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles for which a service opens its door; a method may say otherwise than its class. It asks the
 * {@link CurrentActor}, so that one rule holds for a signed-in person, a job and a test alike, and a role taken away is
 * gone with the next call. Everybody else is answered as if the thing did not exist.
 */
@InterceptorBinding
@Inherited
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AllowedTo {

    /** Holding one of these is enough; none named means anybody who is signed in. */
    @Nonbinding
    Role[] value() default {};
}
