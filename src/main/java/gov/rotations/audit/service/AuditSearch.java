package gov.rotations.audit.service;

import gov.rotations.shared.Times;
import gov.rotations.shared.Typed;
import java.time.Instant;
import java.time.LocalDate;

/** What is looked for in the audit; null or blank means any. @param first day from, @param last day until, both included */
public record AuditSearch(LocalDate first, LocalDate last, String actor, String fact, String subject, int page) {

    /** Lines on one page. */
    public static final int SIZE = 100;

    public AuditSearch {
        page = Math.max(page, 1);
    }

    Instant from() {
        return first == null ? Instant.EPOCH : first.atStartOfDay(Times.ZONE).toInstant();
    }

    Instant until() {
        return last == null ? Instant.parse("2999-01-01T00:00:00Z") : last.plusDays(1).atStartOfDay(Times.ZONE).toInstant();
    }

    /** What the text must be like; signs with a meaning of their own stand for themselves. */
    static String pattern(String words) {
        String plain = Typed.folded(words);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
