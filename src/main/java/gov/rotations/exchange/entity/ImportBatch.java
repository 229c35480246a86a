package gov.rotations.exchange.entity;

import gov.rotations.exchange.Fault;
import gov.rotations.exchange.ImportClosed;
import gov.rotations.security.AccountId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One uploaded file on its way in: uploaded, previewed, and then applied or rejected. It is applied once; the same file
 * again is another batch. What it found is kept so that a second look shows the same.
 */
@Entity
@Table(name = "exchange_batch")
public class ImportBatch {

    /** Faults that are kept to be shown; all are counted. */
    public static final int FAULTS_KEPT = 500;

    public enum State {
        UPLOADED,
        /** Previewed; waits to be confirmed. */
        VALIDATED,
        APPLIED,
        /** Discarded, or waited too long. */
        REJECTED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case UPLOADED -> next == VALIDATED || next == REJECTED;
                case VALIDATED -> next != UPLOADED;
                case APPLIED, REJECTED -> false;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    private String kind;
    @Column(name = "file_name")
    private String fileName;
    @Column(name = "file_hash")
    private String fileHash;
    @Enumerated(EnumType.STRING)
    private State state;
    @Embedded
    private Tally tally;
    @Column(name = "uploaded_at")
    private Instant uploadedAt;
    @Column(name = "uploaded_by")
    private AccountId uploadedBy;
    @Column(name = "finished_at")
    private Instant finishedAt;
    @Column(name = "finished_by")
    private AccountId finishedBy;

    @ElementCollection
    @CollectionTable(name = "exchange_fault", joinColumns = @JoinColumn(name = "batch_id"))
    @OrderColumn(name = "position")
    private List<FaultLine> faults = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "exchange_line", joinColumns = @JoinColumn(name = "batch_id"))
    @OrderColumn(name = "position")
    private List<ReadLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "exchange_note", joinColumns = @JoinColumn(name = "batch_id"))
    @OrderColumn(name = "position")
    @Column(name = "note")
    private List<String> notes = new ArrayList<>();

    protected ImportBatch() {
        // for JPA
    }

    public ImportBatch(String kind, String fileName, String fileHash) {
        this.kind = kind;
        this.fileName = fileName;
        this.fileHash = fileHash;
        this.state = State.UPLOADED;
        this.tally = new Tally(0, 0, 0, 0);
    }

    public void uploaded(Instant now, AccountId by) {
        uploadedAt = now;
        uploadedBy = by;
    }

    /** Keeps what a look into the file found; a later look replaces an earlier one. */
    public void validate(Tally counted, List<Fault> found, List<ReadLine> first, List<String> said) {
        if (state != State.VALIDATED) {
            become(State.VALIDATED);
        }
        tally = counted;
        faults = new ArrayList<>(found.stream().limit(FAULTS_KEPT).map(FaultLine::new).toList());
        lines = new ArrayList<>(first);
        notes = new ArrayList<>(said);
    }

    /** @param done what the applied rows did, without what they said */
    public void apply(Tally applied, List<ReadLine> done, Instant now, AccountId by) {
        become(State.APPLIED);
        tally = applied;
        lines = new ArrayList<>(done);
        finish(now, by);
    }

    /** Nothing of the file is kept, nor what was found in it. */
    public void reject(Instant now, AccountId by) {
        become(State.REJECTED);
        faults = new ArrayList<>();
        lines = new ArrayList<>();
        finish(now, by);
    }

    public boolean isOpen() {
        return state == State.VALIDATED;
    }

    private void finish(Instant now, AccountId by) {
        finishedAt = now;
        finishedBy = by;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new ImportClosed();
        }
        state = next;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }

    public String fileHash() {
        return fileHash;
    }

    public State state() {
        return state;
    }

    public Tally tally() {
        return tally;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public AccountId uploadedBy() {
        return uploadedBy;
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    public AccountId finishedBy() {
        return finishedBy;
    }

    public List<Fault> faults() {
        return faults.stream().map(FaultLine::fault).toList();
    }

    public List<ReadLine> lines() {
        return List.copyOf(lines);
    }

    public List<String> notes() {
        return List.copyOf(notes);
    }
}
