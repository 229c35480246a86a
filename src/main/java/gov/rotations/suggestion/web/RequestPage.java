package gov.rotations.suggestion.web;

import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import gov.rotations.suggestion.service.ChangeForm;
import gov.rotations.suggestion.service.DiscussionService;
import gov.rotations.suggestion.service.RequestService;
import gov.rotations.suggestion.service.RequestView;
import gov.rotations.suggestion.service.StewardingService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** One request, what people say about it, and what becomes of it; page {@code suggestion/request.xhtml}. */
@Named
@ViewScoped
public class RequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestService service;

    @Inject
    private transient DiscussionService discussion;

    @Inject
    private transient StewardingService stewarding;

    private long id;

    private Long hiding;

    private String words;

    private String question;

    private String reason;

    private String answer;

    private String why;

    private ChangeForm form;

    private transient RequestView view;

    public void load() {
        view = service.get(id);
        form = view.form();
    }

    public String support() {
        discussion.support(id);
        return done("suggestion.request.supported");
    }

    public String takeBackSupport() {
        discussion.takeBackSupport(id);
        return done("suggestion.request.supportTakenBack");
    }

    public String comment() {
        discussion.comment(id, words);
        return done("suggestion.request.commented");
    }

    public String remove(long comment) {
        discussion.remove(comment);
        return done("suggestion.request.commentRemoved");
    }

    public String hide() {
        discussion.hide(hiding, why);
        return done("suggestion.request.commentHidden");
    }

    public String withdraw() {
        service.withdraw(id);
        Messages.addFlashGlobalInfo(Texts.get("suggestion.request.withdrawn"));
        return "requests?faces-redirect=true&mine=true";
    }

    public String reply() {
        return KeptForm.send(() -> {
            service.reply(id, answer, form);
            return done("suggestion.request.replied");
        });
    }

    public String triage() {
        stewarding.triage(id);
        return done("suggestion.request.triaged");
    }

    public String ask() {
        stewarding.ask(id, question);
        return done("suggestion.request.asked");
    }

    public String accept() {
        stewarding.accept(id);
        return done("suggestion.request.acceptedByMe");
    }

    public String decline() {
        stewarding.decline(id, reason);
        return done("suggestion.request.declinedByMe");
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return "request?faces-redirect=true&id=" + id;
    }

    /** What is being answered is still needed when the form comes back with a fault. */
    public RequestView getView() {
        if (view == null) {
            view = service.get(id);
        }
        return view;
    }

    public ChangeForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getHiding() {
        return hiding;
    }

    public void setHiding(Long hiding) {
        this.hiding = hiding;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
