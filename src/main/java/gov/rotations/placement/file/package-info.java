/**
 * Problems and plans as JSON files, and the command that turns one into the other.
 *
 * <p>The formats are {@code rotation-problem/1} and {@code rotation-plan/1}. Reading never trusts a file: it
 * collects every fault it finds with the place where it stands. The planner itself knows nothing of files.
 */
package gov.rotations.placement.file;
