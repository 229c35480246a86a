package gov.rotations.attendance;

import gov.rotations.shared.Refusal;

/** A social never counts against anybody: nobody is absent from it. */
public class SocialCountsNobody extends Refusal {

    private static final long serialVersionUID = 1L;
}
