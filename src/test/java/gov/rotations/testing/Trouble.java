package gov.rotations.testing;

import gov.rotations.exchange.ImportClosed;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;

/** Behind the page {@code account/trouble.xhtml} of the tests' deployment: throws what is asked for. */
@Named
@RequestScoped
public class Trouble {

    /** Words that no reader may see. */
    public static final String SECRET = "the secret of the machine room";

    private String onGet;
    private String onPost;
    private String typed;

    public void load() {
        happen(onGet);
    }

    public void press() {
        happen(onPost);
    }

    private static void happen(String what) {
        switch (what == null ? "" : what) {
            case "refusal" -> throw new ImportClosed();
            case "stale" -> throw new EJBException(new OptimisticLockException(SECRET));
            case "taken" -> throw new EJBException(new PersistenceException(new SQLIntegrityConstraintViolationException(SECRET, "23505")));
            case "fault" -> throw new EJBException(new IllegalStateException(SECRET));
            case "" -> { }
            default -> throw new NotPermitted(what);
        }
    }

    public String getOnGet() {
        return onGet;
    }

    public void setOnGet(String onGet) {
        this.onGet = onGet;
    }

    public String getOnPost() {
        return onPost;
    }

    public void setOnPost(String onPost) {
        this.onPost = onPost;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
