package gov.rotations.placement.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.Cohorts.AssociateCard;
import gov.rotations.exchange.Column;
import gov.rotations.exchange.Readings;
import gov.rotations.exchange.RowCheck;
import gov.rotations.exchange.RowCheck.Checking;
import gov.rotations.exchange.RowCheck.Outcome;
import gov.rotations.exchange.SheetImport;
import gov.rotations.exchange.SheetRow;
import gov.rotations.opening.OpeningId;
import gov.rotations.placement.entity.PreferenceList;
import gov.rotations.placement.entity.Round;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The sheet of preferences. A row is one associate's list in one round, best wish first, and replaces the list they
 * have. Openings hidden from the associate do not exist here either.
 */
@Dependent
class PreferenceListSheet implements SheetImport {

    private static final List<Column> COLUMNS = columnsOfSheet();

    @Inject
    private Cohorts cohorts;
    @Inject
    private Rounds rounds;
    @Inject
    private PreferenceLists lists;
    @Inject
    private PreferenceSheets sheets;
    @Inject
    private PreferenceService service;

    private static List<Column> columnsOfSheet() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.required("associate", "Associate", Readings.text(254), "A27-014", "Associate reference", "Reference", "Email address", "Email"));
        columns.add(Column.optional("round", "Round", Readings.text(200), "", "Round name"));
        IntStream.rangeClosed(1, PreferenceSheet.MOST).forEach(rank -> columns.add(new Column("wish" + rank, "Wish " + rank,
            List.of("Preference " + rank, "Rank " + rank, "Choice " + rank), rank == 1, Readings.text(200), rank <= 3 ? "O27-03" + rank : "")));
        return List.copyOf(columns);
    }

    @Override
    public String key() {
        return "preferences";
    }

    @Override
    public String title() {
        return "Preferences";
    }

    @Override
    public String description() {
        return "One row for each associate, known by reference or email address, with openings by their reference or product, best first. "
            + "Without a round the newest of the cohort that still collects is meant. A row replaces the list there is.";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<RowCheck> check(List<SheetRow> rows) {
        Map<String, Integer> first = new HashMap<>();
        return rows.stream().map(row -> check(row, first)).toList();
    }

    private RowCheck check(SheetRow row, Map<String, Integer> first) {
        Optional<AssociateCard> associate = associate(row);
        Checking checking = RowCheck.of(row, associate.map(AssociateCard::name).orElse(row.text("associate")));
        checking.complainIf(associate.isEmpty(), "associate", "There is no associate with this reference or address.");
        Optional<Round> round = associate.flatMap(card -> round(row, card));
        checking.complainIf(associate.isPresent() && round.isEmpty(), "round", "There is no such round of the associate’s cohort that still takes preferences.");
        if (!checking.isFine()) {
            return checking.does(Outcome.NEW);
        }
        Integer line = first.putIfAbsent(associate.get().id() + "/" + round.get().id(), row.line());
        checking.complainIf(line != null, "associate", "The associate stands in row " + line + " already.");
        List<OpeningId> wishes = wishes(row, sheets.linesFor(round.get(), associate.get()), checking);
        Optional<PreferenceList> stored = lists.find(round.get().id(), associate.get().id());
        boolean same = stored.filter(list -> list.openings().equals(wishes)
            && (list.state() == PreferenceList.State.SUBMITTED || list.isLocked())).isPresent();
        return checking.does(same ? Outcome.UNCHANGED : stored.isPresent() ? Outcome.CHANGED : Outcome.NEW);
    }

    @Override
    public void apply(List<RowCheck> checked) {
        checked.stream().map(RowCheck::row).forEach(row -> {
            AssociateCard associate = associate(row).orElseThrow();
            Round round = round(row, associate).orElseThrow();
            service.record(round.id(), associate.id(), wishes(row, sheets.linesFor(round, associate), RowCheck.of(row, "")));
        });
    }

    /** The openings wished for, best first; what is none is a complaint about its column. */
    private static List<OpeningId> wishes(SheetRow row, List<OpeningLine> lines, Checking checking) {
        List<OpeningId> wishes = new ArrayList<>();
        for (int rank = 1; rank <= PreferenceSheet.MOST; rank++) {
            String column = "wish" + rank;
            String said = row.textOrEmpty(column);
            List<OpeningLine> meant = said.isEmpty() ? List.of() : meant(said, lines);
            checking.complainIf(!said.isEmpty() && meant.isEmpty(), column, "There is no opening “" + said + "” in the round for this associate.");
            checking.complainIf(meant.size() > 1, column, "Several openings are called “" + said + "”; write the reference.");
            if (meant.size() == 1) {
                checking.complainIf(!meant.get(0).isOpen(), column, "The opening “" + said + "” is ruled out for this associate.");
                wishes.add(meant.get(0).id());
            }
        }
        checking.complainIf(new HashSet<>(wishes).size() < wishes.size(), "", "An opening stands in the row twice.");
        return wishes;
    }

    private static List<OpeningLine> meant(String said, List<OpeningLine> lines) {
        List<OpeningLine> byReference = lines.stream().filter(line -> line.reference().equalsIgnoreCase(said)).toList();
        return byReference.isEmpty() ? lines.stream().filter(line -> line.product().equalsIgnoreCase(said)).toList() : byReference;
    }

    private Optional<AssociateCard> associate(SheetRow row) {
        return cohorts.findByReference(row.text("associate")).or(() -> cohorts.findByEmail(row.text("associate")));
    }

    private Optional<Round> round(SheetRow row, AssociateCard associate) {
        return rounds.of(associate.cohort()).stream().filter(round -> !round.isExercise() && round.state().compareTo(Round.State.CLOSED) <= 0)
            .filter(round -> row.find("round", String.class).filter(name -> !round.name().equalsIgnoreCase(name)).isEmpty()).findFirst();
    }
}
