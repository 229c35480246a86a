package gov.rotations.learning.service;

import gov.rotations.learning.Activities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Activities from the editions of the catalogue. */
@ApplicationScoped
public class StoredActivities implements Activities {

    @Inject
    private Catalogue catalogue;

    @Override
    public List<ActivityCard> current() {
        Catalogue.Content content = catalogue.content();
        return content.activities().stream().map(one -> card(content, one)).toList();
    }

    @Override
    public Optional<ActivityCard> find(String edition, String code) {
        return catalogue.content(edition).flatMap(content -> content.find(code).map(one -> card(content, one)));
    }

    private static ActivityCard card(Catalogue.Content content, Catalogue.Activity one) {
        Catalogue.Theme theme = content.theme(one.theme());
        return new ActivityCard(content.code(), one.code(), one.title(), theme.title(), theme.skills());
    }
}
