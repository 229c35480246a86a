/**
 * Boot camps, courses, workshops, trips, socials and talks: what takes place, who may come, who has a seat and who waits
 * for one. Who was there is kept by {@code attendance}.
 *
 * <p>Rooms: {@code entity} keeps, {@code service} decides, {@code web} shows. A seat is given and taken in one place
 * only, under a lock on the event.
 */
package gov.rotations.events;
