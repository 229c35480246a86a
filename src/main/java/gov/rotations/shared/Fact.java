package gov.rotations.shared;

/**
 * Something that has happened in the programme, told in the past tense by the service that made it happen.
 *
 * <p>A fact is a record in the hall of its feature. Its components are ids and plain values, never entities and
 * never personal text; to fire one is to write its line in the audit, in the same transaction.
 */
public interface Fact {

    /** What the fact is about, for whoever reads the audit, for example {@code associate:17}; empty when nothing in particular. */
    default String subject() {
        return "";
    }

    /** Why a person did it, where they were asked for a reason; empty otherwise. */
    default String reason() {
        return "";
    }
}
