package planted.gov.rotations.department.web;

import jakarta.inject.Named;

/** Bears the name of a backing bean of another feature. */
@Named
class BackingBeanInAServiceRoom {
}
