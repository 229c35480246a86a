package gov.rotations.principle;

import gov.rotations.shared.Fact;

/** An activity, event or opening carries these principles from now on, and no others. */
public record ThingTagged(TagKind kind, String thing, String principles) implements Fact {

    @Override
    public String subject() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + thing;
    }
}
