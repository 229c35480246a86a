/**
 * Reading JSON files that nobody vouches for, and writing them: every fault is told with its place, and a hostile file
 * costs little.
 *
 * <p>Knows no format; a feature describes its own in its {@code file} room, by what it asks of each
 * {@link gov.rotations.shared.json.Node}. The kernel has no secrets: this room is open to every feature.
 */
package gov.rotations.shared.json;
