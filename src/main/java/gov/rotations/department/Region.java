package gov.rotations.department;

import gov.rotations.shared.Typed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The twelve regions of the United Kingdom by which towns are listed. */
public enum Region {

    NORTH_EAST("North East"),
    NORTH_WEST("North West"),
    YORKSHIRE_AND_THE_HUMBER("Yorkshire and The Humber"),
    EAST_MIDLANDS("East Midlands"),
    WEST_MIDLANDS("West Midlands"),
    EAST_OF_ENGLAND("East of England"),
    LONDON("London"),
    SOUTH_EAST("South East"),
    SOUTH_WEST("South West"),
    WALES("Wales"),
    SCOTLAND("Scotland"),
    NORTHERN_IRELAND("Northern Ireland");

    private final String title;

    Region(String title) {
        this.title = title;
    }

    /** As people write it. */
    public String title() {
        return title;
    }

    /** The region people mean by this text, whatever its case. */
    public static Optional<Region> find(String text) {
        String wanted = Typed.folded(text);
        return Arrays.stream(values())
            .filter(region -> region.title.toLowerCase(Locale.ROOT).equals(wanted) || region.name().toLowerCase(Locale.ROOT).equals(wanted))
            .findFirst();
    }
}
