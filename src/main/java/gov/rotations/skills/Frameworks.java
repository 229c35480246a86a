package gov.rotations.skills;

import java.util.Optional;

/** The framework as neighbours may read it. */
public interface Frameworks {

    /** The edition in force; empty only before the first one has been loaded. */
    Optional<FrameworkText> current();

    /** An edition that is or once was in force. */
    Optional<FrameworkText> published(String code);
}
