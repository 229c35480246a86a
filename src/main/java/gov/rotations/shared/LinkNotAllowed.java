package gov.rotations.shared;


/** The address is none that everybody can reach: it leads inside a network, or is no web address. */
public class LinkNotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    public LinkNotAllowed() {
        super();
    }
}
