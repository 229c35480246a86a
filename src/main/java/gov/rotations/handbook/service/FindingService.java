package gov.rotations.handbook.service;

import gov.rotations.handbook.Audience;
import gov.rotations.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finding pages, skills and whatever neighbours let be found, among what is for the reader. */
@Stateless
@PermitAll
public class FindingService {

    private static final int MOST = 12;

    private static final String PAGE = "/handbook/page.xhtml?slug=";

    /** One thing found. @param kind word of the bundle is {@code handbook.kind.<kind>} @param excerpt the piece that says most */
    public record Hit(String kind, String link, List<Piece> title, List<Piece> excerpt) {
    }

    /** Some text, marked where it is what was asked for. */
    public record Piece(String text, boolean found) {
    }

    @Inject
    private Library library;

    @Inject
    private Pages pages;

    @Inject
    private CurrentActor actor;

    /** The best first; nothing for an empty question. @param kind null for every kind */
    public List<Hit> find(String typed, String kind) {
        Shelf shelf = library.shelf();
        Asked asked = new Asked(typed, shelf);
        if (asked.isEmpty()) {
            return List.of();
        }
        Set<Audience> reader = Audience.of(actor.find().orElse(null));
        List<Shelf.Found> found = shelf.find(asked.query(), reader, kind == null || kind.isBlank() ? null : kind, MOST);
        Set<String> readable = pages.readable(found.stream().flatMap(one -> slug(one).stream()).toList(), reader);
        return found.stream().filter(one -> slug(one).filter(slug -> !readable.contains(slug)).isEmpty()).map(one -> hit(one, asked)).toList();
    }

    /** The shelf may be some seconds old, and what has been taken away since is not shown; other features have no pages of ours. */
    private static Optional<String> slug(Shelf.Found found) {
        String link = found.text().link();
        return link.startsWith(PAGE) ? Optional.of(link.substring(PAGE.length())) : Optional.empty();
    }

    private static Hit hit(Shelf.Found found, Asked asked) {
        String text = (found.text().summary() + " " + found.text().body()).strip();
        return new Hit(found.text().kind(), found.text().link(), pieces(Excerpt.whole(found.text().title(), asked)), pieces(Excerpt.best(text, asked)));
    }

    private static List<Piece> pieces(List<Excerpt.Part> parts) {
        return parts.stream().map(part -> new Piece(part.text(), part.found())).toList();
    }
}
