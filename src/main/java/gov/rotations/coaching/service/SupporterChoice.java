package gov.rotations.coaching.service;

import java.util.List;

/** A supporter who may be asked for an associate by hand, why, and at what cost. @param free places they have left */
public record SupporterChoice(long id, String name, long cost, List<Ground> grounds, int free) {
}
