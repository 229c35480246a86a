package gov.rotations.notification.web;

import gov.rotations.faces.Texts;
import gov.rotations.notification.service.FailedLetter;
import gov.rotations.notification.service.FailedLettersService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** Letters that could not be sent; page {@code notification/failed.xhtml}. */
@Named
@ViewScoped
public class FailedLettersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FailedLettersService service;

    private List<FailedLetter> rows;

    public void load() {
        rows = service.failed();
    }

    public String sendAgain(FailedLetter letter) {
        return sent(service.sendAgain(List.of(letter.id())));
    }

    public String sendAllAgain() {
        return sent(service.sendAgain(rows.stream().map(FailedLetter::id).toList()));
    }

    private static String sent(int letters) {
        Messages.addFlashGlobalInfo(Texts.get("notification.failed.sent", letters));
        return "failed?faces-redirect=true";
    }

    public List<FailedLetter> getRows() {
        return rows;
    }
}
