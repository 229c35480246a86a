package planted.gov.rotations.department.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Bears the name of a service of another feature. */
@Stateless
@PermitAll
public class ServiceInAWebRoom {
}
