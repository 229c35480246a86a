package gov.rotations.handbook.web;

import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import gov.rotations.handbook.service.CommentService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** Comments below a page, and one of them by itself; pages {@code handbook/page.xhtml} and {@code handbook/comment.xhtml}. */
@Named
@ViewScoped
public class CommentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ON = "page?faces-redirect=true&slug=";

    @Inject
    private transient CommentService service;

    private String slug;
    private int number = 1;
    private long id;
    private long version;
    private String words;
    private String why;
    private transient CommentService.Discussion discussion;
    private transient CommentService.Single single;

    public void load(String of) {
        slug = of;
        discussion = service.below(slug, number);
        id = discussion.page();
    }

    public void loadOne() {
        single = service.read(id);
        slug = single.slug();
        version = single.version();
        words = single.row().words();
    }

    public String write() {
        return KeptForm.send(() -> {
            service.write(id, words);
            return done("handbook.comment.written");
        });
    }

    public String reword() {
        return KeptForm.send(() -> {
            service.reword(id, version, words);
            return done("handbook.comment.reworded");
        });
    }

    public String remove() {
        service.remove(id);
        return done("handbook.comment.removed");
    }

    public String report() {
        service.report(id, why);
        return done("handbook.comment.reported");
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return ON + slug;
    }

    public int getSize() {
        return CommentService.SIZE;
    }

    public CommentService.Discussion getDiscussion() {
        return discussion;
    }

    public CommentService.Single getSingle() {
        return single;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
