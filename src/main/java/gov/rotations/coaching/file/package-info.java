/**
 * Match problems and matches as JSON files, and the command that turns one into the other.
 *
 * <p>The formats are {@code match-problem/1} and {@code match/1}. The matcher itself knows nothing of files.
 */
package gov.rotations.coaching.file;
