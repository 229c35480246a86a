package gov.rotations.handbook.web;

import gov.rotations.faces.Texts;
import gov.rotations.handbook.service.QuestionRow;
import gov.rotations.handbook.service.QuestionService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** Asking what no page answers; page {@code handbook/ask.xhtml}. */
@Named
@ViewScoped
public class AskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient QuestionService service;

    private String words;
    private transient List<QuestionRow> rows;

    public void load() {
        rows = service.mine();
    }

    public String ask() {
        service.ask(words);
        Messages.addFlashGlobalInfo(Texts.get("handbook.ask.done"));
        return "ask?faces-redirect=true";
    }

    public List<QuestionRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
