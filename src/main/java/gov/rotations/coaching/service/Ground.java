package gov.rotations.coaching.service;

/** Why a pair suits, or does not, and what that adds to the pair's cost; less is better. */
public record Ground(Kind kind, int count, int cost) {

    /** What may speak for or against a pair. */
    public enum Kind {
        /** The associate asked for this person. */
        ASKED_FOR,
        /** Topics wanted and offered. */
        TOPICS,
        /** None of the wanted topics is offered. */
        NO_TOPIC,
        SAME_REGION,
        /** Another region, but both are content to meet online. */
        ONLINE,
        /** Another region, and one of the two would rather not meet online. */
        FAR_APART,
        /** Went without somebody in the last round. */
        WAITED,
        /** The two have had a pairing before. */
        KNOWN
    }

    public String topic() {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
