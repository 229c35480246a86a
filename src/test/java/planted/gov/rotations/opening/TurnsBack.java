package planted.gov.rotations.opening;

import planted.gov.rotations.skills.TurnsInACircle;

/** The other half of a circle. */
public record TurnsBack(TurnsInACircle other) {
}
