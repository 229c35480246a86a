package gov.rotations.placement;

import gov.rotations.shared.Refusal;
import gov.rotations.shared.Times;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The window for wishes has closed; what was kept before counts. */
public class PreferencesClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.UK);

    /** @param closedAt when the window closed */
    public PreferencesClosed(Instant closedAt) {
        super(MOMENT.format(closedAt.atZone(Times.ZONE)));
    }
}
