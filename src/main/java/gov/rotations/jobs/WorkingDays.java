package gov.rotations.jobs;

import java.time.Instant;
import java.time.LocalDate;

/** Monday to Friday without the bank holidays of England, on the programme's clock. */
public interface WorkingDays {

    boolean isWorkingDay(LocalDate day);

    /** The working day that comes {@code days} working days after (or, when negative, before) this one. */
    LocalDate plus(LocalDate day, int days);

    /** 17:00 on the working day that comes {@code days} working days after this moment. */
    Instant deadline(Instant from, int days);

    /** Working days from this moment's day until that moment's day; negative when it has passed. */
    int between(Instant from, Instant until);
}
