package gov.rotations.account.web;

import gov.rotations.account.service.PeopleService;
import gov.rotations.account.service.PersonForm;
import gov.rotations.faces.Texts;
import gov.rotations.security.Role;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Messages;

/** Asks somebody in; page {@code account/invite.xhtml}. */
@Named
@ViewScoped
public class InvitePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PeopleService service;

    private final PersonForm form = new PersonForm();

    private List<Role> roles;

    private Map<Long, String> departments;

    public void load() {
        roles = service.rolesByHand();
        departments = service.departments();
    }

    public String invite() {
        long id = service.invite(form).value();
        Messages.addFlashGlobalInfo(Texts.get("account.invite.done"));
        return "/account/person?faces-redirect=true&id=" + id;
    }

    public PersonForm getForm() {
        return form;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public Map<Long, String> getDepartments() {
        return departments;
    }
}
