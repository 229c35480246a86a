/**
 * The principles the programme works by: a register in editions, which of them activities, events and openings put into
 * practice, and which of them nothing does. A principle keeps its key, and with it its address, for ever; what an edition
 * has said stays readable.
 *
 * <p>Rooms: {@code entity} keeps editions and tags, {@code service} publishes, tags and counts, {@code web} shows.
 */
package gov.rotations.principle;
