package planted.gov.rotations.skills;

import planted.gov.rotations.opening.TurnsBack;

/** One half of a circle. */
public record TurnsInACircle(TurnsBack other) {
}
