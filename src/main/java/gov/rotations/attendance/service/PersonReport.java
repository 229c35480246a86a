package gov.rotations.attendance.service;

import java.io.Serializable;
import java.util.List;

/** Everything about one person's attendance. @param rate of closed registers; socials are not in it */
public record PersonReport(long account, String name, String reference, Rate rate, List<ReportLine> lines) implements Serializable {
}
