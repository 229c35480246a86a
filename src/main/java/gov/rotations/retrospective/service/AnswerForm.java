package gov.rotations.retrospective.service;

import gov.rotations.retrospective.PlacementStep;
import gov.rotations.retrospective.PulseStep;
import gov.rotations.retrospective.ValueStep;
import gov.rotations.retrospective.entity.Answer;
import gov.rotations.retrospective.entity.Given;
import java.io.Serializable;

/** What one side says, as the page sends it. */
public class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Version of an answer that does not exist yet. */
    static final long NONE = -1;

    private long retrospective;
    private long version = NONE;
    private ValueStep value;
    private String gained;
    private PlacementStep placement;
    private PulseStep service;
    private PulseStep collaboration;
    private String stay;
    private String different;

    static AnswerForm of(long retrospective, Answer answer) {
        AnswerForm form = new AnswerForm();
        form.retrospective = retrospective;
        if (answer != null) {
            Given given = answer.given();
            form.version = answer.version();
            form.value = given.value();
            form.gained = given.gained();
            form.placement = given.placement();
            form.service = given.service();
            form.collaboration = given.collaboration();
            form.stay = given.stay();
            form.different = given.different();
        }
        return form;
    }

    Given given() {
        return new Given(value, gained, placement, service, collaboration, stay, different);
    }

    long retrospective() {
        return retrospective;
    }

    long version() {
        return version;
    }

    /** Whether this side has not answered yet. */
    public boolean isNew() {
        return version == NONE;
    }

    public ValueStep getValue() {
        return value;
    }

    public void setValue(ValueStep value) {
        this.value = value;
    }

    public String getGained() {
        return gained;
    }

    public void setGained(String gained) {
        this.gained = gained;
    }

    public PlacementStep getPlacement() {
        return placement;
    }

    public void setPlacement(PlacementStep placement) {
        this.placement = placement;
    }

    public PulseStep getService() {
        return service;
    }

    public void setService(PulseStep service) {
        this.service = service;
    }

    public PulseStep getCollaboration() {
        return collaboration;
    }

    public void setCollaboration(PulseStep collaboration) {
        this.collaboration = collaboration;
    }

    public String getStay() {
        return stay;
    }

    public void setStay(String stay) {
        this.stay = stay;
    }

    public String getDifferent() {
        return different;
    }

    public void setDifferent(String different) {
        this.different = different;
    }
}
