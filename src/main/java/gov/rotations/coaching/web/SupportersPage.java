package gov.rotations.coaching.web;

import gov.rotations.coaching.entity.Supporter;
import gov.rotations.coaching.service.SupporterAdminService;
import gov.rotations.coaching.service.SupporterRow;
import gov.rotations.faces.Texts;
import gov.rotations.shared.EmailAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** Everybody who offers support, and inviting more; page {@code coaching/supporters.xhtml}. */
@Named
@ViewScoped
public class SupportersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SupporterAdminService service;

    private Supporter.State state;

    private transient List<SupporterRow> rows;

    private String name;

    private String email;

    public void load() {
        rows = service.list(state);
    }

    public String invite() {
        long id = service.invite(new EmailAddress(email), name).value();
        Messages.addFlashGlobalInfo(Texts.get("coaching.supporters.invited"));
        return "supporter?faces-redirect=true&id=" + id;
    }

    public Supporter.State[] getStates() {
        return Supporter.State.values();
    }

    public Supporter.State getState() {
        return state;
    }

    public void setState(Supporter.State state) {
        this.state = state;
    }

    public List<SupporterRow> getRows() {
        return rows;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
