package gov.rotations.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the server, beside the services of the real WAR. Its name ends in {@code IT}; it injects what
 * it asks and {@link Acting} to say who asks. All such tests share one deployment and one database: they make what they
 * need through {@link World} and never count what they did not make.
 *
 * <p>Add {@code @Tag("both-databases")} where the database matters: the test then runs on H2 and on MySQL.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(DatabaseAtHand.class)
@ArquillianTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public @interface InContainer {
}
