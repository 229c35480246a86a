/**
 * From wishes to placements. A round collects preferences, the planner proposes, departments accept or decline, and the
 * accepted plan is published as placements.
 *
 * <p>Rooms: {@code entity} keeps, {@code service} decides, {@code web} shows, {@code file} reads and writes the
 * planner's JSON, {@code planner} proposes and knows nothing of the others.
 */
package gov.rotations.placement;
