package gov.rotations.learning.service;

import gov.rotations.learning.Activities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Activities from the catalogue. */
@ApplicationScoped
public class ShippedActivities implements Activities {

    @Inject
    private Catalogue catalogue;

    @Override
    public List<ActivityCard> current() {
        Catalogue.Content content = catalogue.content();
        return content.activities().stream().map(one -> card(content, one)).toList();
    }

    @Override
    public Optional<ActivityCard> find(String edition, String code) {
        Catalogue.Content content = catalogue.content();
        return content.code().equals(edition) ? content.find(code).map(one -> card(content, one)) : Optional.empty();
    }

    private static ActivityCard card(Catalogue.Content content, Catalogue.Activity one) {
        Catalogue.Theme theme = content.theme(one.theme());
        return new ActivityCard(content.code(), one.code(), one.title(), theme.title(), theme.skills());
    }
}
