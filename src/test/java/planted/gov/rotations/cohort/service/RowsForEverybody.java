package planted.gov.rotations.cohort.service;

import jakarta.persistence.EntityManager;

/** Rows anybody could take past the service. */
public class RowsForEverybody {

    private EntityManager em;
}
