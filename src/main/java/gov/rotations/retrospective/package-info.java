/**
 * Looking back when a placement ends, so that the next one is better: what users got from it, in the words of both sides; how it
 * was; what should stay and what should be different. What comes of it stands in the log of improvements.
 *
 * <p>A placement is answered about, never a person. Answers on a scale are counted and shown only as a number of many.
 */
package gov.rotations.retrospective;
