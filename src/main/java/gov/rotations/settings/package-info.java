/**
 * What a government makes its own of the product: the name of its programme, a line below it, whom to ask, one colour,
 * and the line at the foot of every letter. What is not chosen is as usual.
 *
 * <p>Rooms: {@code entity} keeps the one row, {@code service} changes it and remembers it, {@code web} tells every page.
 */
package gov.rotations.settings;
