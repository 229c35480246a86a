package gov.rotations.skills.service;

import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.Frameworks;
import gov.rotations.skills.entity.Framework;
import gov.rotations.skills.file.FrameworkFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The framework from the rows of the database. */
@ApplicationScoped
@Transactional
public class StoredFrameworks implements Frameworks {

    /** What was read last: a page asks several times for the same edition, and its words do not change once they are written. */
    private record Parsed(String document, FrameworkText text) {
    }

    @Inject
    private Editions editions;

    private volatile Parsed last = new Parsed(null, null);

    @Override
    public Optional<FrameworkText> current() {
        return editions.current().map(edition -> text(edition.document()));
    }

    @Override
    public Optional<FrameworkText> published(String code) {
        return editions.find(code).filter(edition -> edition.state() == Framework.State.PUBLISHED || edition.state() == Framework.State.SUPERSEDED)
            .map(edition -> text(edition.document()));
    }

    @Override
    public List<FrameworkText> since(String code) {
        return editions.find(code).filter(edition -> edition.publishedAt() != null)
            .map(edition -> editions.publishedAfter(edition.publishedAt()).stream().map(later -> FrameworkFile.read(later.document())).toList())
            .orElse(List.of());
    }

    private FrameworkText text(String document) {
        Parsed known = last;
        if (!document.equals(known.document())) {
            known = new Parsed(document, FrameworkFile.read(document));
            last = known;
        }
        return known.text();
    }
}
