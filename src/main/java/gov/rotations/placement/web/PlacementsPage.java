package gov.rotations.placement.web;

import gov.rotations.faces.Ids;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.service.PlacementRow;
import gov.rotations.placement.service.PlacementService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Confirmed placements of everybody the reader has to do with, page {@code placement/placements.xhtml}. */
@Named
@ViewScoped
public class PlacementsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlacementService service;

    private String round;
    private List<PlacementRow> rows;

    public void load() {
        rows = Optional.ofNullable(Ids.find(round)).map(id -> service.of(new RoundId(id))).orElseGet(service::visible);
    }

    /** Sends the placements as a file that calendars read. */
    public void download() throws IOException {
        Faces.sendFile(service.calendar().getBytes(StandardCharsets.UTF_8), "placements.ics", true);
    }

    /** Only those of this round; null for all. */
    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }

    public List<PlacementRow> getRows() {
        return rows;
    }
}
