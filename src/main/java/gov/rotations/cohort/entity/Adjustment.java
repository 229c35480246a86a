package gov.rotations.cohort.entity;

import gov.rotations.cohort.AssociateId;
import gov.rotations.security.SealedTextConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Changes that remove a disadvantage for one associate. The full words are for a case-worker and the person; the agreed
 * words are what a host is told, once the person consents. Both are sealed in the database.
 */
@Entity
@Table(name = "cohort_adjustment")
public class Adjustment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "associate_id")
    private AssociateId associate;

    @Convert(converter = SealedTextConverter.class)
    @Column(name = "full_words")
    private String fullWords;

    @Convert(converter = SealedTextConverter.class)
    @Column(name = "agreed_words")
    private String agreedWords;

    @Column(name = "shared_with_host")
    private boolean sharedWithHost;

    protected Adjustment() {
        // for JPA
    }

    public Adjustment(AssociateId associate) {
        this.associate = associate;
        this.fullWords = "";
        this.agreedWords = "";
    }

    public void write(String full, String agreed, boolean shared) {
        fullWords = full;
        agreedWords = agreed;
        sharedWithHost = shared;
    }

    public AssociateId associate() {
        return associate;
    }

    public long version() {
        return version;
    }

    public String fullWords() {
        return fullWords;
    }

    public String agreedWords() {
        return agreedWords;
    }

    public boolean isSharedWithHost() {
        return sharedWithHost;
    }
}
