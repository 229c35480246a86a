package gov.rotations.figures.entity;

import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** What the register says of one figure from one moment on; the last one holds today, and none changes once it is there. */
@Entity
@Table(name = "figures_revision")
public class MetricRevision {

    /**
     * Everything about a figure that is words. Who may see it and the smallest group are not among them: those are what the
     * product does.
     */
    public record Wording(String title, String question, String counted, String records, String often, List<String> misleads, String notFor, String aim) {
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    private int number;

    private String title;

    private String question;

    private String counted;

    private String records;

    private String often;

    private String misleads;

    @Column(name = "not_for")
    private String notFor;

    private String aim;

    private String author;

    @Column(name = "request_id")
    private Long request;

    @Column(name = "published_by")
    private AccountId publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected MetricRevision() {
        // for JPA
    }

    private MetricRevision(String code, int number, Wording words, Instant now) {
        this.code = code;
        this.number = number;
        this.title = words.title();
        this.question = words.question();
        this.counted = words.counted();
        this.records = words.records();
        this.often = words.often();
        this.misleads = String.join("\n", words.misleads());
        this.notFor = words.notFor();
        this.aim = words.aim();
        this.publishedAt = now;
    }

    /** What comes with the product. */
    public static MetricRevision shipped(String code, int number, Wording words, Instant now) {
        return new MetricRevision(code, number, words, now);
    }

    /** What somebody suggested, after this one. @param by who keeps the register */
    public MetricRevision next(Wording words, long suggestion, String thanks, AccountId by, Instant now) {
        MetricRevision next = new MetricRevision(code, number + 1, words, now);
        next.request = suggestion;
        next.author = thanks;
        next.publishedBy = by;
        return next;
    }

    public boolean isShipped() {
        return request == null;
    }

    public String code() {
        return code;
    }

    public int number() {
        return number;
    }

    public Wording words() {
        return new Wording(title, question, counted, records, often, misleads.lines().toList(), notFor, aim);
    }

    public String author() {
        return author;
    }

    public Long request() {
        return request;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
