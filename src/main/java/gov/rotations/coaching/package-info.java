/**
 * Coaches, mentors and buddies: who offers support, who is matched with whom, and what becomes of it. A supporter is
 * asked first, then the associate; a pairing lives when both have said yes.
 *
 * <p>Rooms: {@code entity} keeps, {@code service} decides, {@code web} shows, {@code matcher} matches a whole cohort and
 * knows nothing of the others, {@code file} reads and writes its JSON.
 */
package gov.rotations.coaching;
