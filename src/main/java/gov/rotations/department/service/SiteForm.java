package gov.rotations.department.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What is said of a site. The town is added to the list of towns when it is new.
 *
 * @param region one of the twelve regions; not asked for a town that is known
 */
public record SiteForm(@NotBlank @Size(max = 100) String town, String region, boolean stepFree, boolean quietSpace)
    implements Serializable {
}
