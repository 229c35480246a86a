package gov.rotations.opening.service;

import java.io.Serializable;
import java.util.List;

/** One page of the list of openings. @param total how many there are on all pages */
public record OpeningPage(List<OpeningRow> rows, long total, int page, int size) implements Serializable {
}
