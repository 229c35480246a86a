/**
 * Letters to people. A letter is a row first, written in the transaction of what it tells about; a job sends it later.
 *
 * <p>The words of a letter belong to the feature that understands it: {@code letter.<topic>.title} and
 * {@code letter.<topic>.body} in that feature's bundle. Nothing sensitive stands in a letter, only a link.
 */
package gov.rotations.notification;
