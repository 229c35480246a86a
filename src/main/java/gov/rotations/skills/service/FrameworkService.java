package gov.rotations.skills.service;

import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import gov.rotations.shared.Times;
import gov.rotations.skills.FrameworkShipped;
import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.entity.Framework;
import gov.rotations.skills.file.FrameworkFile;
import gov.rotations.skills.file.FrameworkMarkdown;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reading the framework. Everybody may, signed in or not; drafts are for those who write them. */
@Stateless
@PermitAll
public class FrameworkService {

    /** A file to keep. */
    public record Download(String name, byte[] content) {
    }

    @Inject
    private Editions editions;

    @Inject
    private AccountBook accounts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    /** The edition with this code, or the one in force when none is named. */
    public EditionView get(String code) {
        Framework edition = code == null ? editions.current().orElseThrow(() -> new NotPermitted("framework")) : editions.get(code);
        if (!edition.state().isOpen() && !mayDraft()) {
            throw new NotPermitted("framework:" + code);
        }
        return new EditionView(FrameworkFile.read(edition.document()), edition.state(), edition.state() == Framework.State.PUBLISHED);
    }

    /** One edition, whose skill must exist. */
    public EditionView withSkill(String code, String key) {
        EditionView edition = get(code);
        if (edition.skill(key) == null) {
            throw new NotPermitted("skill:" + key);
        }
        return edition;
    }

    /** One edition, whose level must exist. */
    public EditionView withLevel(String code, String key) {
        EditionView edition = get(code);
        edition.text().findLevel(String.valueOf(key)).orElseThrow(() -> new NotPermitted("level:" + key));
        return edition;
    }

    /** Every edition the reader may see, the newest first. */
    public List<EditionRow> editions() {
        boolean drafts = mayDraft();
        List<Framework> seen = editions.all().stream().filter(edition -> edition.state().isOpen() || drafts && edition.state() == Framework.State.DRAFT).toList();
        Map<AccountId, AccountBook.Card> authors = accounts.of(seen.stream().map(Framework::author).filter(Objects::nonNull).distinct().toList());
        String inForce = editions.current().map(Framework::code).orElse("");
        return seen.stream().map(edition -> row(edition, authors, inForce))
            .sorted(Comparator.comparing(row -> row.state().ordinal())).toList();
    }

    private static EditionRow row(Framework edition, Map<AccountId, AccountBook.Card> authors, String inForce) {
        FrameworkText text = FrameworkFile.read(edition.document());
        return new EditionRow(edition.code(), edition.title(), edition.state(), edition.publishedAt(), text.releaseNotes(),
            edition.author() == null ? "" : authors.get(edition.author()).name(), edition.state() == Framework.State.PUBLISHED, inForce, text.credits());
    }

    /** What the second edition says otherwise than the first. */
    public List<Differences.Difference> compare(String from, String to) {
        return Differences.between(get(from).text(), get(to).text());
    }

    /** The whole edition as a file, {@code json} or Markdown. */
    public Download export(String code, String format) {
        FrameworkText text = get(code).text();
        boolean json = "json".equals(format);
        return new Download("framework-" + text.code() + (json ? ".json" : ".md"),
            (json ? FrameworkFile.write(text) : FrameworkMarkdown.write(text)).getBytes(StandardCharsets.UTF_8));
    }

    /** Loads the edition that comes with the product, unless there is one. */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public void ship(String document) {
        if (document != null && editions.isEmpty()) {
            FrameworkText text = FrameworkFile.read(document);
            editions.add(Framework.shipped(text.code(), text.title(), document, text.publishedOn().atTime(LocalTime.NOON).atZone(Times.ZONE).toInstant()));
            facts.fire(new FrameworkShipped(text.code()));
        }
    }

    private boolean mayDraft() {
        return actor.find().filter(one -> one.is(Role.STEWARD)).isPresent();
    }
}
