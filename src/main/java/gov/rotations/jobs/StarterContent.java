package gov.rotations.jobs;

/** What a feature brings along for the first start. The house calls it at every start, before anybody comes in. */
public interface StarterContent {

    /** Fills what is empty and leaves alone what people have made of it since; may be called again after a failure. */
    void ship();
}
