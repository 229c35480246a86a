/**
 * The search behind {@link gov.rotations.placement.planner.Planner}: whole routes, prices for contested seats,
 * a proven bound and exact improvement of small groups. {@code docs/planner.md}, the method, tells how it works.
 *
 * <p>Neighbours use {@link gov.rotations.placement.planner.engine.RoutePlanner} and what goes into and comes out
 * of it. Pure Java, no native library, no clock of its own; the path of a search depends on problem, head start,
 * seed and steps alone.
 */
package gov.rotations.placement.planner.engine;
