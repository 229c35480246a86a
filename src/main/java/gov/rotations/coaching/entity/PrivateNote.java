package gov.rotations.coaching.entity;

import gov.rotations.security.AccountId;
import gov.rotations.security.SealedTextConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What one of the two of a pairing keeps for themselves about a meeting; sealed in the database, read by its author only. */
@Entity
@Table(name = "coaching_private_note")
public class PrivateNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "meeting_id")
    private Long meeting;

    @Column(name = "author_id")
    private AccountId author;

    @Convert(converter = SealedTextConverter.class)
    private String words;

    protected PrivateNote() {
        // for JPA
    }

    public PrivateNote(Long meeting, AccountId author, String words) {
        this.meeting = meeting;
        this.author = author;
        this.words = words;
    }

    public void rewrite(String newWords) {
        words = newWords;
    }

    public String words() {
        return words;
    }
}
