package gov.rotations.account.web;

import gov.rotations.account.entity.Account;
import gov.rotations.account.service.PeopleSearch;
import gov.rotations.account.service.PeopleService;
import gov.rotations.account.service.PersonRow;
import gov.rotations.security.Role;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Utils;

/** Everybody with an account; page {@code account/people.xhtml}. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PeopleService service;

    private String words;

    private Account.State state;

    private Role role;

    private int page = 1;

    private List<PersonRow> rows;

    private long total;

    public void load() {
        PeopleSearch search = new PeopleSearch(words, state, role, page);
        rows = service.people(search);
        total = service.count(search);
    }

    /** The address of this list without its page number. */
    public String getLink() {
        return "people.xhtml?words=%s&state=%s&role=%s&".formatted(encoded(words), encoded(state), encoded(role));
    }

    private static String encoded(Object value) {
        return Utils.encodeURL(Objects.toString(value, ""));
    }

    public List<Role> getRoles() {
        return service.rolesByHand();
    }

    public Account.State[] getStates() {
        return Account.State.values();
    }

    public List<PersonRow> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }

    public int getSize() {
        return PeopleSearch.SIZE;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Account.State getState() {
        return state;
    }

    public void setState(Account.State state) {
        this.state = state;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
