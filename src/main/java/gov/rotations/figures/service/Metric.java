package gov.rotations.figures.service;

import gov.rotations.figures.entity.MetricRevision.Wording;
import java.util.List;

/**
 * One figure as the register explains it.
 *
 * @param question what it answers @param counted how, in words @param records from what @param often when it is counted
 * @param readers who may see it @param smallest the smallest group it is shown for
 * @param misleads how it can lead astray @param notFor what nobody should do with it @param aim what the programme hopes for
 * @param owner who answers for its meaning @param shown where it stands in the product @param since release that brought the definition
 */
public record Metric(String code, String group, String title, String question, String counted, String records, String often, String readers,
    String smallest, List<String> misleads, String notFor, String aim, String owner, State state, List<Place> shown, String since, List<Change> changes) {

    /** How far the product is. */
    public enum State {
        SHOWN,
        /** A part of it, or for one plan or page at a time. */
        PARTLY,
        /** Nobody counts it yet. */
        PLANNED
    }

    /** A page that shows it. @param note what one sees there, or how to get there */
    public record Place(String title, String link, String note) {
    }

    /** What was changed about the definition. */
    public record Change(String release, String what) {
    }

    Wording wording() {
        return new Wording(title, question, counted, records, often, misleads, notFor, aim);
    }

    /** The same figure in the words of one of its revisions. */
    Metric saying(Wording words) {
        return new Metric(code, group, words.title(), words.question(), words.counted(), words.records(), words.often(), readers, smallest, words.misleads(), words.notFor(),
            words.aim(), owner, state, shown, since, changes);
    }
}
