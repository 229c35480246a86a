package gov.rotations.development.service;

import gov.rotations.development.Moment;
import java.io.Serializable;

/** A level view somebody begins, as a page sends it. */
public class BeginForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long associate;
    private Moment moment = Moment.START;
    private String label;
    private String edition;

    /** Null for oneself. */
    public Long getAssociate() {
        return associate;
    }

    public void setAssociate(Long associate) {
        this.associate = associate;
    }

    public Moment getMoment() {
        return moment;
    }

    public void setMoment(Moment moment) {
        this.moment = moment;
    }

    /** What a moment of one's own is called. */
    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    /** Null for the edition in force. */
    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }
}
