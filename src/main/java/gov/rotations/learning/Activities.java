package gov.rotations.learning;

import java.util.List;
import java.util.Optional;

/** The catalogue of activities as neighbours may read it. */
public interface Activities {

    /**
     * One thing worth doing.
     *
     * @param edition code of the edition of the catalogue the words are from
     * @param theme title of its theme
     * @param skills keys of the framework's skills it gives practice in
     */
    record ActivityCard(String edition, String code, String title, String theme, List<String> skills) {
    }

    /** Everything in the edition in force, in the order of the catalogue. */
    List<ActivityCard> current();

    /** An activity as an edition, in force or earlier, words it. */
    Optional<ActivityCard> find(String edition, String code);
}
