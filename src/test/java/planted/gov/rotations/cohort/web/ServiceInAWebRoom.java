package planted.gov.rotations.cohort.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** A service in the wrong room. */
@Stateless
@PermitAll
public class ServiceInAWebRoom {
}
