package gov.rotations.development.web;

import gov.rotations.development.service.SharedRecordService;
import gov.rotations.development.service.SharingRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who shares something with the reader; page {@code development/shared-with-me.xhtml}. */
@Named
@RequestScoped
public class SharedWithMePage {

    @Inject
    private SharedRecordService service;

    private List<SharingRow> rows;

    public void load() {
        rows = service.people();
    }

    public List<SharingRow> getRows() {
        return rows;
    }
}
