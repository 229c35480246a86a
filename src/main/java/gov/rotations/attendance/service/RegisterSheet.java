package gov.rotations.attendance.service;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.Excuse;
import gov.rotations.events.EventId;
import gov.rotations.events.EventKind;
import gov.rotations.events.Events;
import gov.rotations.exchange.Column;
import gov.rotations.exchange.Readings;
import gov.rotations.exchange.RowCheck;
import gov.rotations.exchange.RowCheck.Checking;
import gov.rotations.exchange.RowCheck.Outcome;
import gov.rotations.exchange.SheetImport;
import gov.rotations.exchange.SheetRow;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sheet of a register that was kept on paper or without a network. A row is one person and one session. What it says
 * against something that is known already waits for a person to settle it.
 */
@Dependent
class RegisterSheet implements SheetImport {

    static final String KEY = "registers";

    private static final Map<String, AttendanceState> OTHER_WORDS = Map.of("yes", AttendanceState.PRESENT, "x", AttendanceState.PRESENT,
        "here", AttendanceState.PRESENT, "no", AttendanceState.ABSENT, "apologies", AttendanceState.EXCUSED,
        "for a part", AttendanceState.PARTIAL);

    static final List<Column> COLUMNS = List.of(
        Column.required("session", "Session", Readings.wholeNumber(1, Integer.MAX_VALUE), "17", "Session number"),
        Column.optional("registration", "Registration", Readings.wholeNumber(1, Integer.MAX_VALUE), "204", "Registration number"),
        Column.optional("person", "Person", Readings.text(254), "sam.lee@example.gov.uk", "Email", "Email address", "Associate reference", "Reference"),
        Column.optional("name", "Name", Readings.text(200), "Sam Lee"),
        Column.required("state", "Attendance", Readings.oneOf(AttendanceState.class, RegisterSheet::word, OTHER_WORDS), "Present", "Status", "State"),
        Column.optional("excuse", "Excuse", Readings.oneOf(Excuse.class, RegisterSheet::word), ""),
        Column.optional("share", "Per cent", Readings.wholeNumber(1, 99), "", "Share", "%"));

    @Inject
    private PaperRows paper;

    @Inject
    private Events events;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return "Registers of attendance";
    }

    @Override
    public String description() {
        return "One row for each person and session, known by the numbers on the printed register, or by email address or associate reference. "
            + "What a row says against a check-in changes nothing until somebody has settled it on the page of the register.";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public boolean isOpenTo(Actor actor) {
        return actor.isAdmin() || actor.account() != null
            && !(events.facilitatedBy(actor.account()).isEmpty() && events.organisedBy(actor.account()).isEmpty());
    }

    @Override
    public List<RowCheck> check(List<SheetRow> rows) {
        Map<String, Integer> first = new HashMap<>();
        Map<EventId, Set<AccountId>> seats = new HashMap<>();
        return rows.stream().map(row -> check(row, first, seats)).toList();
    }

    private RowCheck check(SheetRow row, Map<String, Integer> first, Map<EventId, Set<AccountId>> seats) {
        PaperRows.Found found = paper.find(row);
        Checking checking = RowCheck.of(row, found.about());
        checking.complainIf(found.session().isEmpty(), "session", "There is no session with this number whose register you hold.");
        boolean sought = found.session().isPresent();
        boolean named = row.values().containsKey("registration") || row.values().containsKey("person");
        checking.complainIf(sought && !named, "person", "The row names nobody: fill in the registration or the person.");
        checking.complainIf(sought && named && found.person().isEmpty(), row.values().containsKey("registration") ? "registration" : "person",
            "Nobody of this event is known by this.");
        complainOfState(row, found, checking);
        if (!checking.isFine()) {
            return checking.does(Outcome.NEW);
        }
        Integer line = first.putIfAbsent(found.session().get().id() + "/" + found.person().get(), row.line());
        checking.complainIf(line != null, "person", "The person stands in row " + line + " already.");
        checking.complainIf(paper.needsSeat(found) && !paper.seatIsFree(found, seats), "person", "The person has no seat, and none is free.");
        return checking.does(paper.outcome(found));
    }

    private static void complainOfState(SheetRow row, PaperRows.Found found, Checking checking) {
        AttendanceState state = row.find("state", AttendanceState.class).orElseThrow();
        checking.complainIf(state == AttendanceState.EXPECTED, "state", "A register says what was, not what is expected.");
        checking.complainIf(state == AttendanceState.EXCUSED && row.find("excuse", Excuse.class).isEmpty(), "excuse",
            "Excused needs a category, one of: " + words() + ".");
        checking.complainIf(state == AttendanceState.ABSENT && found.session().filter(one -> one.kind() == EventKind.SOCIAL).isPresent(), "state",
            "A social counts nobody absent; leave the row out or write Not required.");
    }

    @Override
    public void apply(List<RowCheck> checked) {
        checked.stream().map(RowCheck::row).map(paper::find).forEach(paper::apply);
    }

    /** How constants are written in a sheet. */
    static String word(Enum<?> constant) {
        return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words() {
        return String.join(", ", List.of(Excuse.values()).stream().map(RegisterSheet::word).toList());
    }

    /** The cell of a row, where a register is written as a sheet. */
    static List<Object> line(long session, RegisterRow row, String email) {
        return Arrays.asList(session, row.registration(), email, row.name(), row.isSilent() ? null : word(row.state()),
            Optional.ofNullable(row.excuse()).map(RegisterSheet::word).orElse(null), row.isPart() ? row.share() : null);
    }
}
