package gov.rotations.exchange.service;

import gov.rotations.exchange.Column;
import gov.rotations.exchange.entity.ImportBatch;
import gov.rotations.exchange.entity.Tally;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.shared.Times;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages show of imports. */
@Dependent
class BatchViews {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(Times.ZONE);

    @Inject
    private Sheets sheets;
    @Inject
    private AccountBook accounts;

    BatchView view(ImportBatch batch) {
        Map<AccountId, AccountBook.Card> people = people(List.of(batch));
        Tally tally = batch.tally();
        List<BatchView.Line> lines = batch.lines().stream()
            .map(line -> new BatchView.Line(line.line(), line.outcome(), line.about(), line.cells())).toList();
        List<String> columns = batch.isOpen() ? sheets.get(batch.kind()).columns().stream().map(Column::title).toList() : List.of();
        return new BatchView(row(batch, people), batch.version(), batch.isOpen(), batch.isOpen() && tally.added() + tally.changed() > 0,
            tally.added() + tally.changed() + tally.unchanged(), tally.total(), columns, lines, batch.faults(),
            batch.faults().size() == ImportBatch.FAULTS_KEPT, batch.notes(), batch.finishedAt(), name(people, batch.finishedBy()));
    }

    List<BatchRow> rows(List<ImportBatch> batches) {
        Map<AccountId, AccountBook.Card> people = people(batches);
        return batches.stream().map(batch -> row(batch, people)).toList();
    }

    String sameFile(ImportBatch before) {
        return "This very file was imported before, on " + MOMENT.format(before.finishedAt())
            + ". Rows that are stored already will not be stored twice.";
    }

    private BatchRow row(ImportBatch batch, Map<AccountId, AccountBook.Card> people) {
        Tally tally = batch.tally();
        return new BatchRow(batch.id(), sheets.titleOf(batch.kind()), batch.fileName(), batch.state(), tally.added(), tally.changed(),
            tally.unchanged(), tally.faulty(), batch.uploadedAt(), name(people, batch.uploadedBy()));
    }

    private Map<AccountId, AccountBook.Card> people(List<ImportBatch> batches) {
        return accounts.of(batches.stream().flatMap(batch -> Stream.of(batch.uploadedBy(), batch.finishedBy()))
            .filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static String name(Map<AccountId, AccountBook.Card> people, AccountId id) {
        return id == null || !people.containsKey(id) ? "" : people.get(id).name();
    }
}
