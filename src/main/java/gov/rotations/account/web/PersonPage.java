package gov.rotations.account.web;

import gov.rotations.account.service.HeldRole;
import gov.rotations.account.service.PeopleService;
import gov.rotations.account.service.PersonView;
import gov.rotations.faces.Texts;
import gov.rotations.security.Role;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Messages;

/** One account, its roles and what an admin may do with it; page {@code account/person.xhtml}. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PeopleService service;

    private long id;

    private PersonView person;

    private List<Role> roles;

    private Map<Long, String> departments;

    private Role role;

    private Long scope;

    public void load() {
        person = service.person(id);
        roles = service.rolesByHand();
        departments = service.departments();
    }

    public String inviteAgain() {
        service.inviteAgain(id);
        return back("account.person.invited");
    }

    public String revokeInvitation() {
        service.revokeInvitation(id);
        return back("account.person.revoked");
    }

    public String disable() {
        service.disable(id);
        return back("account.person.disabled");
    }

    public String enable() {
        service.enable(id);
        return back("account.person.enabled");
    }

    public String give() {
        service.give(id, role, scope);
        return back("account.person.given");
    }

    public String take(HeldRole held) {
        service.take(id, held.role(), held.scope());
        return back("account.person.taken");
    }

    private String back(String news) {
        Messages.addFlashGlobalInfo(Texts.get(news));
        return "/account/person?faces-redirect=true&id=" + id;
    }

    public PersonView getPerson() {
        return person;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public Map<Long, String> getDepartments() {
        return departments;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Long getScope() {
        return scope;
    }

    public void setScope(Long scope) {
        this.scope = scope;
    }
}
