package gov.rotations.skills;

import java.util.List;
import java.util.Optional;

/** The framework as neighbours may read it. */
public interface Frameworks {

    /** The edition in force; empty only before the first one has been loaded. */
    Optional<FrameworkText> current();

    /** An edition that is or once was in force. */
    Optional<FrameworkText> published(String code);

    /** Editions that came into force after this one, the oldest first; their crosswalks say where its skills have gone. */
    List<FrameworkText> since(String code);
}
