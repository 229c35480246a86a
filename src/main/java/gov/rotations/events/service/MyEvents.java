package gov.rotations.events.service;

import java.util.List;

/**
 * What concerns one person.
 *
 * @param asked wait for an answer
 * @param upcoming where they have a seat, wait for one, or facilitate
 * @param invited open to them, and they have not registered
 * @param past where they had a seat
 */
public record MyEvents(List<EventRow> asked, List<EventRow> upcoming, List<EventRow> invited, List<EventRow> past) {
}
