/**
 * The framework of skills: what product people grow, said in editions. An edition is drafted, opened for comments and
 * published by a second person; from then on not a word of it changes, so that what somebody wrote about themselves stands
 * beside the words it was written against. It guides and never tests, and no level is ever a condition for a placement.
 *
 * <p>Rooms: {@code entity} keeps editions, {@code file} reads and writes them as JSON and Markdown, {@code service}
 * decides, {@code web} shows them to everybody.
 */
package gov.rotations.skills;
