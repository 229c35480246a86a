package gov.rotations.exchange.service;

import gov.rotations.exchange.ImportEmpty;
import gov.rotations.exchange.ImportHasFaults;
import gov.rotations.exchange.SheetApplied;
import gov.rotations.exchange.SheetImport;
import gov.rotations.exchange.SheetRejected;
import gov.rotations.exchange.SheetUploaded;
import gov.rotations.exchange.entity.ImportBatch;
import gov.rotations.exchange.entity.Tally;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Takes files in: upload and preview, then confirm or discard. Until it is confirmed a file changes nothing. Each sheet
 * says who may take it in; admins may take in all, and see everybody's imports.
 */
@Stateless
@AllowedTo
public class ImportService {

    /** How long a file waits to be confirmed. */
    static final Duration KEPT = Duration.ofHours(24);

    private static final int LATEST = 50;

    /** What became of a confirmation. */
    public enum Confirmation {
        APPLIED,
        /** New faults have appeared since the preview; nothing was applied and the preview is a new one. */
        LOOK_AGAIN
    }

    @Inject
    private Batches batches;
    @Inject
    private Sheets sheets;
    @Inject
    private BatchViews views;
    @Inject
    private CurrentActor actor;
    @Inject
    private Event<Fact> facts;
    @Inject
    private Clock clock;

    /** Keeps the file and what was found in it; the id of the batch. */
    public long upload(String kind, String fileName, byte[] content) {
        SheetImport sheet = sheets.get(kind);
        String name = tidy(fileName);
        Preview preview = Preview.of(sheet, name, content);
        ImportBatch batch = new ImportBatch(sheet.key(), name, hash(content));
        batch.uploaded(clock.instant(), actor.get().account());
        validate(batch, preview, List.of());
        batches.add(batch, content);
        facts.fire(new SheetUploaded(batch.id(), sheet.key(), preview.tally().total()));
        return batch.id();
    }

    /**
     * Looks into the file once more and applies it as a whole.
     *
     * @param version of the preview that was read
     * @param skipFaulty apply the rest when rows are at fault
     */
    public Confirmation confirm(long id, long version, boolean skipFaulty) {
        ImportBatch batch = own(id);
        byte[] content = batches.contentOf(batch);
        if (batch.version() != version) {
            throw new ChangedMeanwhile();
        }
        SheetImport sheet = sheets.get(batch.kind());
        Preview preview = Preview.of(sheet, batch.fileName(), content);
        if (preview.hasFaultsBeyond(batch.faults(), ImportBatch.FAULTS_KEPT)) {
            validate(batch, preview, List.of("What is stored has changed since the file was looked at, and more rows are at fault now. "
                + "Nothing was imported. Look at the faults again."));
            return Confirmation.LOOK_AGAIN;
        }
        apply(batch, sheet, preview, skipFaulty);
        return Confirmation.APPLIED;
    }

    /** Nothing of the file is applied, and it is forgotten. */
    public void discard(long id) {
        ImportBatch batch = own(id);
        batch.reject(clock.instant(), actor.get().account());
        batches.forgetContentOf(batch);
        facts.fire(new SheetRejected(id, batch.kind()));
    }

    private ImportBatch own(long id) {
        ImportBatch batch = batches.get(id);
        sheets.get(batch.kind());
        if (!actor.get().isAdmin() && !actor.get().account().equals(batch.uploadedBy())) {
            throw new NotPermitted("import:" + id);
        }
        return batch;
    }

    /** Discards files that nobody confirmed for a day. */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public void forgetWaiting() {
        batches.openSince(clock.instant().minus(KEPT)).forEach(batch -> discard(batch.id()));
    }

    public BatchView of(long id) {
        return views.view(own(id));
    }

    /** The latest imports, newest first. */
    public List<BatchRow> latest() {
        return views.rows(actor.get().isAdmin() ? batches.latest(LATEST) : batches.latestOf(actor.get().account(), LATEST));
    }

    /** What the actor may take in. */
    public List<SheetKind> kinds() {
        List<SheetKind> kinds = sheets.kinds();
        if (kinds.isEmpty()) {
            throw new NotPermitted("imports");
        }
        return kinds;
    }

    /** @param format CSV or XLSX */
    public SheetFile template(String kind, String format) {
        return sheets.template(kind, format);
    }

    /** The uploaded file with a last column that says what is wrong with each row. */
    public SheetFile corrected(long id, String format) {
        ImportBatch batch = own(id);
        if (!batch.isOpen()) {
            throw new NotPermitted("content of import:" + id);
        }
        Preview preview = Preview.of(sheets.get(batch.kind()), batch.fileName(), batches.contentOf(batch));
        return sheets.corrected(batch.fileName(), format, preview);
    }

    private void apply(ImportBatch batch, SheetImport sheet, Preview preview, boolean skipFaulty) {
        Tally tally = preview.tally();
        if (preview.hasFaults() && !skipFaulty) {
            throw new ImportHasFaults(tally.faulty());
        }
        if (preview.toApply().isEmpty()) {
            throw new ImportEmpty();
        }
        batch.apply(tally, preview.doneLines(), clock.instant(), actor.get().account());
        batches.forgetContentOf(batch);
        sheet.apply(preview.toApply());
        facts.fire(new SheetApplied(batch.id(), batch.kind(), tally.added(), tally.changed(), tally.faulty()));
    }

    private void validate(ImportBatch batch, Preview preview, List<String> more) {
        List<String> notes = new ArrayList<>(more);
        batches.lastApplied(batch.kind(), batch.fileHash()).ifPresent(before -> notes.add(views.sameFile(before)));
        notes.addAll(preview.notes());
        batch.validate(preview.tally(), preview.faults(), preview.firstLines(), notes);
    }

    private static String tidy(String fileName) {
        String name = (fileName == null ? "" : fileName).replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return name.isEmpty() ? "file" : name.length() > 200 ? name.substring(name.length() - 200) : name;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
