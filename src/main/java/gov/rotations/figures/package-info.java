/**
 * The register of figures: what each figure of the programme answers, how it is counted, who may see it, and what not to do
 * with it. It stands on the roof, because a figure may be about anything; the figures themselves are counted and shown by
 * the features they belong to.
 *
 * <p>Rooms: {@code service} reads the register and lets search find it, {@code web} shows it. There is nothing to keep.
 */
package gov.rotations.figures;
