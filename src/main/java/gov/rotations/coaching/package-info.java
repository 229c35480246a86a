/**
 * Coaches, mentors and buddies: who offers support, who is matched with whom, and what becomes of it.
 *
 * <p>Rooms: {@code matcher} matches and knows nothing of the others, {@code file} reads and writes its JSON.
 */
package gov.rotations.coaching;
