package gov.rotations.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one place that asks the machine for the time; everybody else injects the {@link Clock}. */
@ApplicationScoped
public class Times {

    /** The zone of the programme's calendar: its days and deadlines are read on a clock in London. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Produces
    public Clock clock() {
        return Earlier.clock(Clock.system(ZONE));
    }
}
