/**
 * The handbook, the questions and answers, and what the programme is for: pages that everybody may help to make better.
 * What readers see is a published revision; the next one is written beside it. An address once given leads to its page for
 * ever. Search goes over all of it, and over what other features make {@link gov.rotations.handbook.Findable}.
 *
 * <p>Rooms: {@code entity} keeps pages, revisions and questions, {@code service} decides who reads and who writes and
 * finds, {@code web} shows.
 */
package gov.rotations.handbook;
