package gov.rotations.attendance.service;

import gov.rotations.attendance.service.ReportLine.Earlier;
import gov.rotations.exchange.Column;
import gov.rotations.exchange.SheetWriter;
import gov.rotations.exchange.SheetWriter.Format;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Registers and reports as files: a register to be filled in without a network comes back by the import of registers. */
@Stateless
@AllowedTo
public class PaperService {

    private static final List<String> OF_PERSON = List.of("Event", "Session", "Starts", "Attendance", "Excuse", "Per cent", "Arrived", "Corrected from");

    @Inject
    private RegisterPolicy policy;

    @Inject
    private RegisterReader reader;

    @Inject
    private ReportService reports;

    @Inject
    private AccountBook book;

    /** The register as it stands, with the columns its import knows. */
    public byte[] register(long session) {
        List<RegisterRow> rows = reader.rows(policy.held(session));
        Map<AccountId, AccountBook.Card> cards = book.of(rows.stream().map(row -> new AccountId(row.account())).toList());
        return SheetWriter.write(Format.CSV, "register", RegisterSheet.COLUMNS.stream().map(Column::title).toList(), rows.stream()
            .map(row -> RegisterSheet.line(session, row, cards.get(new AccountId(row.account())).email())).toList());
    }

    /** The report of whoever asks. */
    public byte[] mine() {
        return SheetWriter.write(Format.CSV, "attendance", OF_PERSON, reports.mine().lines().stream().map(PaperService::line).toList());
    }

    /** A row for each person of an event and a column for each session. */
    public byte[] event(long event) {
        EventReport report = reports.ofEvent(event);
        List<String> header = new ArrayList<>(List.of("Name", "Reference"));
        report.sessions().forEach(one -> header.add(one.sign().name() + " " + one.sign().starts()));
        return SheetWriter.write(Format.CSV, "attendance", header, report.rows().stream().map(PaperService::line).toList());
    }

    private static List<Object> line(EventReport.Row row) {
        List<Object> cells = new ArrayList<>(List.of(row.name(), row.reference()));
        row.cells().forEach(cell -> cells.add(cell == null || cell.isSilent() ? "" : RegisterSheet.word(cell.state())));
        return cells;
    }

    private static List<Object> line(ReportLine line) {
        return Arrays.asList(line.sign().eventTitle(), line.sign().title(), line.sign().starts(), RegisterSheet.word(line.state()),
            Optional.ofNullable(line.excuse()).map(RegisterSheet::word).orElse(null), line.isPart() ? line.share() : null, line.arrivedAt(),
            line.history().stream().map(Earlier::state).map(RegisterSheet::word).collect(Collectors.joining(", ")));
    }
}
