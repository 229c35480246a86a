package gov.rotations.learning.service;

import gov.rotations.suggestion.AcceptedRequests.Accepted;
import gov.rotations.suggestion.Credit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Takes accepted suggestions into the words of an edition, and finds what one edition says otherwise than another. */
final class CatalogueChanges {

    /** An activity is to be left out of the next edition. */
    static final String LEAVE_OUT = "LEAVE_OUT";

    private static final String KEEP = "KEEP";

    private CatalogueChanges() {
        // three questions
    }

    /** What an activity says, field by field; nothing when it is not offered. */
    static Map<String, String> said(CatalogueText text, String code) {
        return text.find(code).map(one -> Map.of("title", one.title(), "looksLike", one.looksLike(), "evidence", String.join("\n", one.evidence()), "standing", KEEP)).orElse(Map.of());
    }

    /**
     * Takes in one suggestion.
     *
     * @param kept fields that stay as others have changed them @param others codes of all activities there ever were, so that none is used again
     */
    static CatalogueText take(CatalogueText base, Accepted request, List<String> kept, List<String> others) {
        List<Catalogue.Activity> activities = new ArrayList<>(base.activities());
        Accepted rest = request.without(kept);
        if (request.ref().isEmpty()) {
            Catalogue.Activity made = made(rest, base, Stream.concat(others.stream(), activities.stream().map(Catalogue.Activity::code)).toList());
            activities.add(lastOf(activities, made.theme()) + 1, made);
        } else {
            change(activities, rest);
        }
        List<Credit> credits = new ArrayList<>(base.credits());
        credits.add(Credit.keeping(request, kept));
        return base.saying(List.copyOf(activities), List.copyOf(credits));
    }

    private static Catalogue.Activity made(Accepted request, CatalogueText base, List<String> taken) {
        String theme = request.text("theme", base.themes().get(0).key());
        String part = request.text("subSkill", "");
        return new Catalogue.Activity(nextCode(base, theme, taken), theme, request.text("title", request.title()), Integer.parseInt(request.text("level", "1")),
            part.isEmpty() ? List.of() : List.of(part), request.text("looksLike", ""), lines(request.text("evidence", "")));
    }

    /** The letters of the theme and the next number, which no activity has had before. */
    static String nextCode(CatalogueText base, String theme, List<String> taken) {
        String letters = base.activities().stream().filter(one -> one.theme().equals(theme)).findFirst().map(one -> one.code().replaceAll("\\d.*", ""))
            .orElse(theme.substring(0, 2).toUpperCase(Locale.ROOT));
        int last = taken.stream().filter(code -> code.matches(letters + "\\d{1,6}")).mapToInt(code -> Integer.parseInt(code.substring(letters.length()))).max().orElse(0);
        return letters + (last + 1);
    }

    private static int lastOf(List<Catalogue.Activity> activities, String theme) {
        for (int at = activities.size() - 1; at >= 0; at--) {
            if (activities.get(at).theme().equals(theme)) {
                return at;
            }
        }
        return activities.size() - 1;
    }

    private static void change(List<Catalogue.Activity> activities, Accepted request) {
        if (request.text("standing", "").equals(LEAVE_OUT)) {
            activities.removeIf(one -> one.code().equals(request.ref()));
        }
        activities.replaceAll(one -> !one.code().equals(request.ref()) ? one : new Catalogue.Activity(one.code(), one.theme(), request.text("title", one.title()),
            one.level(), one.subSkills(), request.text("looksLike", one.looksLike()), lines(request.text("evidence", String.join("\n", one.evidence())))));
    }

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
