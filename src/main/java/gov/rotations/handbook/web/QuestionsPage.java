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

/** What people ask, and what editors make of it; page {@code handbook/questions.xhtml}. */
@Named
@ViewScoped
public class QuestionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient QuestionService service;

    private Long chosen;
    private String slug;
    private String said;
    private transient List<QuestionRow> rows;

    public void load() {
        rows = service.all();
    }

    public String answer() {
        service.answer(chosen, slug, said);
        return done("handbook.questions.answered");
    }

    public String knowAlready() {
        service.knowAlready(chosen, slug, said);
        return done("handbook.questions.answered");
    }

    public String decline() {
        service.decline(chosen, said);
        return done("handbook.questions.declined");
    }

    private static String done(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return "questions?faces-redirect=true";
    }

    public List<QuestionRow> getRows() {
        return rows;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
