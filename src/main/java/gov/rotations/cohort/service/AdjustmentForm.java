package gov.rotations.cohort.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Typed;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** An adjustment as a case-worker or the person writes it. */
public class AdjustmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long associate;

    private long version;

    @Size(max = 4000)
    private String fullWords = "";

    @Size(max = 1000)
    private String agreedWords = "";

    private boolean sharedWithHost;

    public AdjustmentForm() {
        // filled in by a page
    }

    AdjustmentForm(AssociateId associate, long version) {
        this.associate = associate.value();
        this.version = version;
    }

    AssociateId person() {
        return new AssociateId(associate);
    }

    public long getAssociate() {
        return associate;
    }

    public long getVersion() {
        return version;
    }

    public String getFullWords() {
        return fullWords;
    }

    public void setFullWords(String fullWords) {
        this.fullWords = Typed.orEmpty(fullWords);
    }

    public String getAgreedWords() {
        return agreedWords;
    }

    public void setAgreedWords(String agreedWords) {
        this.agreedWords = Typed.orEmpty(agreedWords);
    }

    public boolean isSharedWithHost() {
        return sharedWithHost;
    }

    public void setSharedWithHost(boolean sharedWithHost) {
        this.sharedWithHost = sharedWithHost;
    }
}
