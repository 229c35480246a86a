package gov.rotations.placement.web;

import gov.rotations.placement.service.PlacementRow;
import gov.rotations.placement.service.PlacementService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Faces;

/** Confirmed placements of everybody the reader has to do with, page {@code placement/placements.xhtml}. */
@Named
@ViewScoped
public class PlacementsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlacementService service;

    private List<PlacementRow> rows;

    public void load() {
        rows = service.visible();
    }

    /** Sends the placements as a file that calendars read. */
    public void download() throws IOException {
        Faces.sendFile(service.calendar().getBytes(StandardCharsets.UTF_8), "placements.ics", true);
    }

    public List<PlacementRow> getRows() {
        return rows;
    }
}
