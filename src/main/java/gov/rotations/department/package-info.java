/**
 * Departments that employ associates or offer them openings: kind, parent, predecessors and successors, sites, and the
 * people who answer for them.
 *
 * <p>Neighbours ask {@link gov.rotations.department.Departments}; the rooms behind it are private.
 */
package gov.rotations.department;
