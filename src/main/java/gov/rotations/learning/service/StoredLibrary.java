package gov.rotations.learning.service;

import gov.rotations.learning.Library;
import gov.rotations.learning.entity.LearningResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Resources from the rows of the database. */
@ApplicationScoped
@Transactional
public class StoredLibrary implements Library {

    @Inject
    private Resources resources;

    @Override
    public List<ResourceCard> resources() {
        return resources.all().stream().filter(one -> one.status() != LearningResource.Status.RETIRED)
            .map(one -> new ResourceCard(one.code(), one.title(), one.provider())).toList();
    }
}
