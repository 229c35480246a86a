package gov.rotations.events.service;

/** What somebody needs at an event, for its organisers only. */
public record NeedRow(String name, String diet, String access) {

    @Override
    public String toString() {
        return "NeedRow[" + name + "]";
    }
}
