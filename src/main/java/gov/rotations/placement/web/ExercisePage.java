package gov.rotations.placement.web;

import gov.rotations.faces.Texts;
import gov.rotations.placement.RoundId;
import gov.rotations.shared.json.MalformedFile;
import gov.rotations.placement.service.ExerciseService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Messages;

/** Imports a public problem as an exercise round; page {@code placement/exercise.xhtml}. */
@Named
@ViewScoped
public class ExercisePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExerciseService service;

    private transient Part file;
    private String json;
    private ExerciseService.Preview preview;

    public void load() {
        service.enter();
    }

    public void read() throws IOException {
        json = new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        preview = service.preview(json);
    }

    public String importProblem() throws MalformedFile {
        RoundId id = service.importProblem(json);
        Messages.addFlashGlobalInfo(Texts.get("placement.exercise.imported"));
        return "round?faces-redirect=true&id=" + id;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public ExerciseService.Preview getPreview() {
        return preview;
    }
}
