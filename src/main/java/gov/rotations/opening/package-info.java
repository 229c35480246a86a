/**
 * Openings that departments offer for one or more rotations: what the product is, where, what the post needs, its seats
 * and its review; and the number of associates a department asks for.
 *
 * <p>Neighbours ask {@link gov.rotations.opening.Openings}; the rooms behind it are private.
 */
package gov.rotations.opening;
