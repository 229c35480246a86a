package gov.rotations.learning;

import java.util.List;

/** Learning resources as neighbours may read them. */
public interface Library {

    /** Something to read, watch or attend. */
    record ResourceCard(String code, String title, String provider) {
    }

    /** What is still offered, by title. */
    List<ResourceCard> resources();
}
