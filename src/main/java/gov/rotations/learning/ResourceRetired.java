package gov.rotations.learning;

import gov.rotations.shared.Refusal;

/** A resource that was given up comes back as a new one. */
public class ResourceRetired extends Refusal {

    private static final long serialVersionUID = 1L;

    public ResourceRetired(Object state, Object wanted) {
        super(state, wanted);
    }
}
