package gov.rotations.skills.service;

import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.Frameworks;
import gov.rotations.skills.entity.Framework;
import gov.rotations.skills.file.FrameworkFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The framework from the rows of the database. */
@ApplicationScoped
@Transactional
public class StoredFrameworks implements Frameworks {

    @Inject
    private Editions editions;

    @Override
    public Optional<FrameworkText> current() {
        return editions.current().map(edition -> FrameworkFile.read(edition.document()));
    }

    @Override
    public Optional<FrameworkText> published(String code) {
        return editions.find(code).filter(edition -> edition.state() == Framework.State.PUBLISHED || edition.state() == Framework.State.SUPERSEDED)
            .map(edition -> FrameworkFile.read(edition.document()));
    }
}
