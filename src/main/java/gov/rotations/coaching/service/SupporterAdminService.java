package gov.rotations.coaching.service;

import gov.rotations.account.Accounts;
import gov.rotations.coaching.SupporterApproved;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.SupporterInvited;
import gov.rotations.coaching.SupporterRetired;
import gov.rotations.coaching.SupporterTurnedDown;
import gov.rotations.coaching.entity.Supporter;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Grants;
import gov.rotations.security.Role;
import gov.rotations.shared.EmailAddress;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Programme admins invite supporters and decide about those who apply. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class SupporterAdminService {

    @Inject
    private Supporters supporters;

    @Inject
    private SupporterRows rows;

    @Inject
    private Accounts accounts;

    @Inject
    private Grants grants;

    @Inject
    private Event<Fact> facts;

    /** @param state only these, or null for everybody */
    public List<SupporterRow> list(Supporter.State state) {
        return rows.of(supporters.all().stream().filter(one -> state == null || one.state() == state).toList());
    }

    public long applied() {
        return supporters.all().stream().filter(one -> one.state() == Supporter.State.APPLIED).count();
    }

    public SupporterRow get(long id) {
        return rows.of(List.of(supporters.get(new SupporterId(id)))).get(0);
    }

    /** Asks somebody to offer support; who has an account already gets a letter about this only. */
    public SupporterId invite(EmailAddress email, String name) {
        AccountId account = accounts.invite(email, name, Role.COACH, null);
        Supporter supporter = supporters.of(account).orElseGet(() -> supporters.add(new Supporter(account)));
        facts.fire(new SupporterInvited(supporter.id()));
        return supporter.id();
    }

    public void approve(long id) {
        Supporter supporter = supporters.lock(new SupporterId(id));
        supporter.approve();
        grants.give(supporter.account(), Role.COACH, null);
        facts.fire(new SupporterApproved(supporter.id()));
    }

    public void turnDown(long id) {
        Supporter supporter = supporters.lock(new SupporterId(id));
        supporter.turnDown();
        facts.fire(new SupporterTurnedDown(supporter.id()));
    }

    public void retire(long id) {
        Supporter supporter = supporters.lock(new SupporterId(id));
        supporter.retire();
        facts.fire(new SupporterRetired(supporter.id()));
    }
}
