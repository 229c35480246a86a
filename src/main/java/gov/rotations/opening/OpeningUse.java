package gov.rotations.opening;

/** What a higher feature answers when an opening is about to be withdrawn: whether an accepted associate counts on it. */
public interface OpeningUse {

    boolean isHeld(OpeningId opening);
}
