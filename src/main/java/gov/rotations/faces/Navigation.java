package gov.rotations.faces;

import static gov.rotations.security.Role.ALUMNUS;
import static gov.rotations.security.Role.ANALYST;
import static gov.rotations.security.Role.ASSOCIATE;
import static gov.rotations.security.Role.COACH;
import static gov.rotations.security.Role.DEPARTMENT;
import static gov.rotations.security.Role.EVENT_ORGANISER;
import static gov.rotations.security.Role.HOME_MANAGER;
import static gov.rotations.security.Role.LINE_MANAGER;
import static gov.rotations.security.Role.PROGRAMME_ADMIN;
import static gov.rotations.security.Role.PROGRAMME_HEAD;

import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The menu of the person who reads the page: the doors their roles open, in groups, with what waits behind each. */
@Named
@RequestScoped
public class Navigation {

    /** @param roles who sees it; none means everybody who is signed in */
    private record Door(String group, String key, String link, String icon, Set<Role> roles) {

        boolean opensFor(Actor actor) {
            return roles.isEmpty() || roles.stream().anyMatch(actor::is);
        }

        /** The pages {@code /opening/openings}, {@code /opening/opening} and {@code /opening/opening-review} are one place. */
        boolean leadsTo(String view) {
            return view.startsWith(link.replaceFirst("s?\\.xhtml$", ""));
        }

        boolean isInFolderOf(String view) {
            return !link.equals(HOME) && view.startsWith(link.substring(0, link.lastIndexOf('/') + 1));
        }
    }

    /** One line of the menu. @param current "page" on the page itself, "true" on one below it, else null */
    public record Entry(String title, String link, String icon, int waiting, String current) {
    }

    /** Entries under one heading; the first group has none. */
    public record Group(String title, List<Entry> entries) {
    }

    private static final String HOME = "/index.xhtml";

    private static final Comparator<Door> LONGEST_FIRST = Comparator.comparing(door -> -door.link().length());

    private static final List<Door> DOORS = List.of(
        new Door("", "home", HOME, "pi-home", Set.of()),
        new Door("", "letters", "/notification/letters.xhtml", "pi-envelope", Set.of()),
        new Door("programme", "cohorts", "/cohort/cohorts.xhtml", "pi-users", Set.of(PROGRAMME_ADMIN)),
        new Door("programme", "departments", "/department/departments.xhtml", "pi-building", Set.of(PROGRAMME_ADMIN)),
        new Door("programme", "myDepartments", "/department/departments.xhtml", "pi-building", Set.of(DEPARTMENT)),
        new Door("programme", "openings", "/opening/openings.xhtml", "pi-briefcase", Set.of(PROGRAMME_ADMIN, DEPARTMENT)),
        new Door("programme", "placement", "/placement/rounds.xhtml", "pi-table", Set.of(PROGRAMME_ADMIN)),
        new Door("programme", "myDetails", "/cohort/my.xhtml", "pi-user", Set.of(ASSOCIATE)),
        new Door("programme", "preferences", "/placement/preferences.xhtml", "pi-sort-amount-down-alt", Set.of(ASSOCIATE)),
        new Door("programme", "proposals", "/placement/proposals.xhtml", "pi-inbox", Set.of(DEPARTMENT)),
        new Door("programme", "placements", "/placement/placements.xhtml", "pi-map-marker", Set.of(PROGRAMME_ADMIN)),
        new Door("programme", "myPlacements", "/placement/placements.xhtml", "pi-map-marker",
            Set.of(ASSOCIATE, LINE_MANAGER, DEPARTMENT, ALUMNUS)),
        new Door("programme", "retrospectives", "/retrospective/retrospectives.xhtml", "pi-replay", Set.of()),
        new Door("programme", "reports", "/development/reports.xhtml", "pi-users", Set.of(LINE_MANAGER, HOME_MANAGER)),
        new Door("support", "supporters", "/coaching/supporters.xhtml", "pi-heart", Set.of(PROGRAMME_ADMIN)),
        new Door("support", "matching", "/coaching/rounds.xhtml", "pi-share-alt", Set.of(PROGRAMME_ADMIN)),
        new Door("support", "pairings", "/coaching/pairings.xhtml", "pi-comments", Set.of(ASSOCIATE, COACH)),
        new Door("support", "wish", "/coaching/wish.xhtml", "pi-compass", Set.of(ASSOCIATE)),
        new Door("support", "offer", "/coaching/offer.xhtml", "pi-heart", Set.of(COACH)),
        new Door("events", "calendar", "/events/calendar.xhtml", "pi-calendar", Set.of()),
        new Door("events", "myEvents", "/events/my.xhtml", "pi-ticket", Set.of()),
        new Door("events", "checkIn", "/attendance/check-in.xhtml", "pi-qrcode", Set.of(ASSOCIATE)),
        new Door("events", "ownAttendance", "/attendance/mine.xhtml", "pi-check-square", Set.of(ASSOCIATE)),
        new Door("events", "registers", "/attendance/registers.xhtml", "pi-list-check",
            Set.of(PROGRAMME_ADMIN, EVENT_ORGANISER, COACH, LINE_MANAGER)),
        new Door("events", "figures", "/attendance/figures.xhtml", "pi-chart-bar", Set.of(PROGRAMME_ADMIN, PROGRAMME_HEAD)),
        new Door("learning", "development", "/development/plan.xhtml", "pi-flag", Set.of(ASSOCIATE, ALUMNUS)),
        new Door("learning", "sharedWithMe", "/development/shared-with-me.xhtml", "pi-eye", Set.of(COACH, LINE_MANAGER, HOME_MANAGER, PROGRAMME_ADMIN)),
        new Door("learning", "activities", "/learning/activities.xhtml", "pi-list", Set.of()),
        new Door("learning", "views", "/development/views.xhtml", "pi-compass", Set.of(ASSOCIATE, COACH, LINE_MANAGER, HOME_MANAGER, ALUMNUS)),
        new Door("learning", "checkIns", "/development/check-ins.xhtml", "pi-comments", Set.of(ASSOCIATE)),
        new Door("learning", "growth", "/development/growth.xhtml", "pi-chart-line", Set.of(PROGRAMME_ADMIN, PROGRAMME_HEAD, ANALYST)),
        new Door("learning", "framework", "/skills/framework.xhtml", "pi-sitemap", Set.of()),
        new Door("learning", "handbook", "/handbook/handbook.xhtml", "pi-book", Set.of()),
        new Door("learning", "principles", "/principle/principles.xhtml", "pi-star", Set.of()),
        new Door("learning", "suggestions", "/suggestion/requests.xhtml", "pi-lightbulb", Set.of()),
        new Door("learning", "search", "/handbook/search.xhtml", "pi-search", Set.of()),
        new Door("learning", "breadth", "/development/breadth.xhtml", "pi-chart-bar", Set.of(PROGRAMME_ADMIN, PROGRAMME_HEAD)),
        new Door("running", "metrics", "/figures/register.xhtml", "pi-calculator", Set.of(PROGRAMME_ADMIN, PROGRAMME_HEAD, ANALYST)),
        new Door("running", "people", "/account/people.xhtml", "pi-id-card", Set.of(PROGRAMME_ADMIN)),
        new Door("running", "notices", "/handbook/notices.xhtml", "pi-megaphone", Set.of(PROGRAMME_ADMIN)),
        new Door("running", "settings", "/settings/settings.xhtml", "pi-palette", Set.of(PROGRAMME_ADMIN)),
        new Door("running", "imports", "/exchange/imports.xhtml", "pi-file-import", Set.of(PROGRAMME_ADMIN)),
        new Door("running", "audit", "/audit/lines.xhtml", "pi-history", Set.of(PROGRAMME_ADMIN)));

    @Inject
    private CurrentActor current;

    @Inject
    private WaitingList waiting;

    @Inject
    private ServletContext site;

    private List<Group> groups;

    public List<Group> getGroups() {
        if (groups == null) {
            groups = current.find().map(this::groupsFor).orElse(List.of());
        }
        return groups;
    }

    /** Whether the product has this page; a door without a page behind it is not shown. */
    public boolean has(String page) {
        try {
            return site.getResource(page) != null;
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(page, e);
        }
    }

    private List<Group> groupsFor(Actor actor) {
        Map<String, Door> doors = new LinkedHashMap<>();
        DOORS.stream().filter(door -> door.opensFor(actor) && has(door.link())).forEach(door -> doors.putIfAbsent(door.link(), door));
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        Door here = placeOf(view, doors).orElse(null);
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        doors.values().forEach(door -> entries.computeIfAbsent(door.group(), group -> new ArrayList<>())
            .add(entry(door, door.link().equals(view) ? "page" : Objects.equals(door, here) ? "true" : null)));
        return entries.entrySet().stream()
            .map(group -> new Group(group.getKey().isEmpty() ? "" : Texts.get("shared.menu." + group.getKey()), group.getValue()))
            .toList();
    }

    private static Optional<Door> placeOf(String view, Map<String, Door> doors) {
        return Stream.concat(doors.values().stream().filter(door -> door.leadsTo(view)).sorted(LONGEST_FIRST),
            doors.values().stream().filter(door -> door.isInFolderOf(view))).findFirst();
    }

    private Entry entry(Door door, String here) {
        int count = door.link().equals(HOME) ? waiting.getCount() : waiting.behind(door.link());
        return new Entry(Texts.get("shared.menu." + door.key()), door.link(), door.icon(), count, here);
    }
}
