/**
 * The register of figures: what each figure of the programme answers, how it is counted, who may see it, and what not to do
 * with it. It stands on the roof, because a figure may be about anything; the figures themselves are counted and shown by
 * the features they belong to.
 *
 * <p>Rooms: {@code entity} keeps the words of each figure, revision by revision; {@code service} reads them, takes in what was
 * suggested and lets search find it; {@code web} shows it. How far the product is and who may see a figure comes with the product.
 */
package gov.rotations.figures;
