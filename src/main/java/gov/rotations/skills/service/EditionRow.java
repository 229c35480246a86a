package gov.rotations.skills.service;

import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.entity.Framework;
import gov.rotations.suggestion.Credit;
import java.time.Instant;
import java.util.List;

/** One edition in the list of them. @param latest whether it is in force @param inForce the code of the edition in force @param thanks who suggested what is new */
public record EditionRow(String code, String title, Framework.State state, Instant publishedAt, String notes, String author, boolean latest, String inForce,
    List<Credit> thanks) {
}
