package planted.gov.rotations.cohort.service;

import jakarta.inject.Named;

/** A backing bean in the wrong room. */
@Named
class BackingBeanInAServiceRoom {
}
