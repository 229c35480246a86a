package gov.rotations.demo.service;

import gov.rotations.account.Accounts;
import gov.rotations.account.service.DemoPasswords;
import gov.rotations.department.Departments;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.Grants;
import gov.rotations.security.Role;
import gov.rotations.shared.EmailAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** One account per role that a visitor may use, all with the same password. */
@Dependent
class DemoAccounts {

    /** The host manager whom visitors may be. */
    static final String MANAGER = "Moira Keane";

    /** The associate whom visitors may be. */
    static final String ASSOCIATE = "Asha Mistry";

    /** The alumna whom visitors may be. */
    static final String ALUMNA = "Alma Reyes";

    private static final String PASSWORD = "rotations-demo";

    @Inject
    private Accounts accounts;

    @Inject
    private AccountBook book;

    @Inject
    private Grants grants;

    @Inject
    private DemoPasswords passwords;

    @Inject
    private Departments departments;

    static String email(String name) {
        return name + "@demo.rotations.test";
    }

    /** After departments and associates are there: gives every demo account its part and the password. */
    void load() {
        accounts.invite(new EmailAddress(email("admin")), "Ada Penrose", Role.PROGRAMME_ADMIN, null);
        // One visitor answers for every department, so that a round can be walked to its end.
        departments.all().stream().filter(Departments.Card::active).forEach(department ->
            accounts.invite(new EmailAddress(email("department")), "Derek Olu", Role.DEPARTMENT, department.id().value()));
        accounts.invite(new EmailAddress(email("manager")), MANAGER, Role.LINE_MANAGER, null);
        accounts.invite(new EmailAddress(email("coach")), "Corin Blythe", Role.COACH, null);
        AccountId alumna = accounts.invite(new EmailAddress(email("alumni")), ALUMNA, Role.ALUMNUS, null);
        // Visitors see what an alumna alone sees; somebody who graduates keeps the pages of an associate until an admin takes them away.
        grants.of(alumna).stream().filter(held -> held.role() == Role.ASSOCIATE).forEach(held -> grants.take(alumna, held.role(), held.scope()));
        // Two who look after the framework, as publishing takes two; the admin edits the handbook.
        List.of("admin", "coach").forEach(name -> grants.give(book.findByEmail(email(name)).orElseThrow().id(), Role.STEWARD, null));
        List.of("admin", "department", "associate", "manager", "coach", "alumni")
            .forEach(name -> passwords.open(book.findByEmail(email(name)).orElseThrow().id(), PASSWORD));
    }
}
