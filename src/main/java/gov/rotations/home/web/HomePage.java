package gov.rotations.home.web;

import gov.rotations.faces.Me;
import gov.rotations.faces.Navigation;
import gov.rotations.faces.Texts;
import gov.rotations.home.service.HomeService;
import gov.rotations.shared.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;

/** The start page {@code index.xhtml}: a greeting by the programme's clock, and the ways on from the reader's menu. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    private Clock clock;

    @Inject
    private Me me;

    @Inject
    private Navigation navigation;

    @Inject
    private HomeService service;

    private List<HomeService.Ahead> ahead;

    /** For example {@code Good morning, Asha}. */
    public String getGreeting() {
        int hour = LocalTime.ofInstant(clock.instant(), Times.ZONE).getHour();
        String part = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        return Texts.get("home.greeting." + part, me.getName().split(" ")[0]);
    }

    /** For an associate: the rotation under way and the next. */
    public List<HomeService.Ahead> getAhead() {
        if (ahead == null) {
            ahead = service.nowAndNext();
        }
        return ahead;
    }

    /** Everything in the menu but this page. */
    public List<Navigation.Entry> getWays() {
        return navigation.getGroups().stream().flatMap(group -> group.entries().stream())
            .filter(entry -> !"page".equals(entry.current())).toList();
    }
}
