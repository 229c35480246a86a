package gov.rotations.learning.service;

import gov.rotations.suggestion.Credit;
import java.util.List;
import java.util.Optional;

/**
 * Everything one edition of the activities says.
 *
 * @param notes what is new in it
 * @param credits who suggested what is new, by the names they had then
 */
public record CatalogueText(String code, String title, String attribution, String notice, List<Catalogue.Theme> themes, List<Catalogue.Activity> activities,
    String notes, List<Credit> credits) {

    public Optional<Catalogue.Activity> find(String activity) {
        return activities.stream().filter(one -> one.code().equals(activity)).findFirst();
    }

    CatalogueText named(String newTitle, String newNotes) {
        return new CatalogueText(code, newTitle, attribution, notice, themes, activities, newNotes, credits);
    }

    CatalogueText saying(List<Catalogue.Activity> others, List<Credit> thanks) {
        return new CatalogueText(code, title, attribution, notice, themes, others, notes, thanks);
    }
}
