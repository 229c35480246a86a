package gov.rotations.account.service;

import gov.rotations.account.entity.Account;
import gov.rotations.security.Role;
import gov.rotations.shared.Typed;

/** What the list of people is asked for: words of the name or address, a state, a role, a page from 1; null means any. */
public record PeopleSearch(String words, Account.State state, Role role, int page) {

    /** People on one page. */
    public static final int SIZE = 50;

    public PeopleSearch {
        page = Math.max(page, 1);
    }

    /** What the name or the address must be like; signs with a meaning of their own stand for themselves. */
    String pattern() {
        String plain = Typed.folded(words);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
