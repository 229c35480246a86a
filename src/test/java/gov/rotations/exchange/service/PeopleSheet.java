package gov.rotations.exchange.service;

import gov.rotations.exchange.Column;
import gov.rotations.exchange.Readings;
import gov.rotations.exchange.RowCheck;
import gov.rotations.exchange.RowCheck.Outcome;
import gov.rotations.exchange.SheetImport;
import gov.rotations.exchange.SheetRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sheet of people kept in memory. */
class PeopleSheet implements SheetImport {

    final Map<String, Map<String, Object>> stored = new HashMap<>();

    private final Set<String> departments;

    PeopleSheet(String... departments) {
        this.departments = Set.of(departments);
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public String title() {
        return "People";
    }

    @Override
    public String description() {
        return "One row for each person.";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<Column> columns() {
        return List.of(
            Column.required("name", "Name", Readings.text(200), "Amina Example"),
            Column.required("email", "Email address", Readings.email(), "amina@demo.rotations.test", "Email", "E-mail"),
            Column.required("home", "Home department", Readings.text(5_000), "HMRC", "Home organisation"),
            Column.optional("joined", "Joining date", Readings.day(), "2027-09-06", "Start date"));
    }

    @Override
    public List<RowCheck> check(List<SheetRow> rows) {
        Map<String, Integer> first = new HashMap<>();
        return rows.stream().map(row -> {
            Integer before = first.putIfAbsent(row.text("email"), row.line());
            Map<String, Object> known = stored.get(row.text("email"));
            return RowCheck.of(row, row.text("name"))
                .complainIf(before != null, "email", "The address stands in row " + before + " already.")
                .complainIf(!departments.contains(row.text("home")), "home", "There is no department with the code “" + row.text("home") + "”.")
                .does(known == null ? Outcome.NEW : known.equals(row.values()) ? Outcome.UNCHANGED : Outcome.CHANGED);
        }).toList();
    }

    @Override
    public void apply(List<RowCheck> checked) {
        checked.forEach(check -> stored.put(check.row().text("email"), check.row().values()));
    }
}
