package gov.rotations.placement.web;

import gov.rotations.faces.Texts;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.service.PlanRequest;
import gov.rotations.placement.service.PlanningService;
import gov.rotations.placement.service.RoundCockpit;
import gov.rotations.placement.service.RoundOverviewService;
import gov.rotations.placement.service.RoundService;
import gov.rotations.placement.service.WeightsService;
import gov.rotations.placement.service.Window;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.omnifaces.util.Messages;

/** The cockpit of a round; page {@code placement/round.xhtml}. */
@Named
@ViewScoped
public class RoundPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "round?faces-redirect=true&id=";

    @Inject
    private transient RoundOverviewService overview;

    @Inject
    private transient RoundService service;

    @Inject
    private transient PlanningService planning;

    @Inject
    private transient WeightsService weights;

    private long id;
    private transient RoundCockpit round;
    private LocalDate day;
    private LocalTime time;
    private int seconds = 10;
    private long seed = 1;
    private String profile;
    private List<String> profiles;
    private String reason;

    public void load() {
        profiles = weights.labels();
        round = overview.cockpit(new RoundId(id));
        day = round.window().day();
        time = round.window().time();
    }

    public String openPreferences() {
        service.openPreferences(new RoundId(id), new Window(day, time));
        return said("placement.round.preferencesOpened");
    }

    public String moveClosing() {
        service.moveClosing(new RoundId(id), new Window(day, time));
        return said("placement.round.closingMoved");
    }

    public String closePreferences() {
        service.closePreferences(new RoundId(id));
        return said("placement.round.preferencesClosed");
    }

    public String plan() {
        PlanId plan = planning.start(PlanRequest.first(new RoundId(id), seconds, seed).judgedBy(profile));
        return "plan?faces-redirect=true&id=" + plan;
    }

    public String cancel() {
        service.cancel(new RoundId(id), reason);
        return said("placement.round.cancelled");
    }

    private String said(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return HERE + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public RoundCockpit getRound() {
        return round;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public int getSeconds() {
        return seconds;
    }

    public void setSeconds(int seconds) {
        this.seconds = seconds;
    }

    public long getSeed() {
        return seed;
    }

    public void setSeed(long seed) {
        this.seed = seed;
    }

    public String getProfile() {
        return profile;
    }

    public void setProfile(String profile) {
        this.profile = profile;
    }

    public List<String> getProfiles() {
        return profiles;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
