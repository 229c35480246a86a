package gov.rotations.development.web;

import gov.rotations.development.service.OwnRecordService;
import gov.rotations.development.service.PlacementChoice;
import gov.rotations.development.service.RecordFilter;
import gov.rotations.development.service.RecordRow;
import gov.rotations.faces.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All one's own records; page {@code development/records.xhtml}. */
@Named
@RequestScoped
public class RecordsPage {

    private static final int SIZE = 50;

    @Inject
    private OwnRecordService service;

    private String state;
    private String skill;
    private String phase;
    private String placement;
    private int page = 1;
    private List<RecordRow> found;
    private List<PlacementChoice> placements;

    public void load() {
        found = service.list(RecordFilter.of(state, skill, phase, Ids.find(placement)));
        placements = service.placements();
    }

    /** Those of the chosen page. */
    public List<RecordRow> getRows() {
        int first = Math.min(Math.max(0, (page - 1) * SIZE), found.size());
        return found.subList(first, Math.min(first + SIZE, found.size()));
    }

    public int getTotal() {
        return found.size();
    }

    public int getSize() {
        return SIZE;
    }

    /** What the pager's links begin with. */
    public String getLink() {
        return "records.xhtml?state=%s&skill=%s&phase=%s&placement=%s&".formatted(word(state), word(skill), word(phase), word(placement));
    }

    private static String word(String text) {
        return text == null ? "" : text.replaceAll("\\W", "");
    }

    public boolean isFiltered() {
        return !(word(state) + word(skill) + word(phase) + word(placement)).isEmpty();
    }

    public List<PlacementChoice> getPlacements() {
        return placements;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getSkill() {
        return skill;
    }

    public void setSkill(String skill) {
        this.skill = skill;
    }

    public String getPhase() {
        return phase;
    }

    public void setPhase(String phase) {
        this.phase = phase;
    }

    public String getPlacement() {
        return placement;
    }

    public void setPlacement(String placement) {
        this.placement = placement;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
