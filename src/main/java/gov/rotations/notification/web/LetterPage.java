package gov.rotations.notification.web;

import gov.rotations.notification.service.LetterService;
import gov.rotations.notification.service.LetterView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;

/** One letter; page {@code notification/letter.xhtml}. */
@Named
@ViewScoped
public class LetterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LetterService service;

    private long id;

    private LetterView letter;

    public void load() {
        letter = service.letter(id);
    }

    /** The calendar file that came with the letter. */
    public void download() throws IOException {
        Faces.sendFile(letter.calendar().getBytes(StandardCharsets.UTF_8), "invite.ics", true);
    }

    public LetterView getLetter() {
        return letter;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
