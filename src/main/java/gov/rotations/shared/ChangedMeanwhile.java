package gov.rotations.shared;

/** Somebody else changed the same thing after the page was read; nothing of this change was kept. */
public class ChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;
}
