/**
 * The matcher: associates, supporters and what each pair would cost go in, the cheapest match comes out, with its proof.
 *
 * <p>Nothing here knows a wish, a database, a clock or a file; only {@code java.*} may be imported. What a match costs
 * and how the cheapest is found is written in {@code docs/matcher.md}.
 */
package gov.rotations.coaching.matcher;
