package gov.rotations.testing;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.service.PairingRow;
import gov.rotations.coaching.service.PairingService;
import gov.rotations.coaching.service.SupporterAdminService;
import gov.rotations.coaching.service.SupporterForm;
import gov.rotations.coaching.service.SupporterService;
import gov.rotations.coaching.service.WishService;
import gov.rotations.cohort.AssociateId;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Buddies and coaches who take people, and associates who have one: what tests of coaching begin with. */
@Dependent
public class Coaches {

    @Inject
    private SupporterService supporters;
    @Inject
    private SupporterAdminService decisions;
    @Inject
    private PairingService pairings;
    @Inject
    private WishService wishes;
    @Inject
    private CurrentActor current;
    @Inject
    private Acting acting;
    @Inject
    private World world;
    @Inject
    private Programme programme;

    /** Somebody approved who takes so many people as buddy. */
    public Actor named(String name, int places) throws Exception {
        Actor coach = current.actorOf(world.anAccount(name, Role.COACH));
        acting.as(coach, () -> supporters.save(offer(places)));
        long id = idOf(coach).value();
        acting.asAdmin(() -> decisions.approve(id));
        return coach;
    }

    /** Somebody who coaches the associate, in a pairing that is active. */
    public Actor coachOf(AssociateId associate, String name) throws Exception {
        Actor coach = current.actorOf(world.anAccount(name, Role.COACH));
        SupporterForm form = new SupporterForm();
        form.setCoach(2);
        acting.as(coach, () -> supporters.save(form));
        SupporterId id = idOf(coach);
        acting.asAdmin(() -> decisions.approve(id.value()));
        long pairing = acting.as(programme.selfOf(associate), () -> wishes.choose(SupportKind.COACH, id)).value();
        acting.as(coach, () -> pairings.accept(pairing));
        return coach;
    }

    public static SupporterForm offer(int places) {
        SupporterForm form = new SupporterForm();
        form.setBuddy(places);
        return form;
    }

    public SupporterId idOf(Actor coach) throws Exception {
        return acting.as(coach, () -> supporters.mine().orElseThrow().id());
    }

    public List<PairingRow> rowsOf(Actor actor) throws Exception {
        return acting.as(actor, () -> pairings.mine());
    }

    /** The associate has chosen the coach, and the coach has said yes. @return the pairing */
    public long paired(AssociateId associate, Actor coach) throws Exception {
        SupporterId wanted = idOf(coach);
        long pairing = acting.as(programme.selfOf(associate), () -> wishes.choose(SupportKind.BUDDY, wanted)).value();
        acting.as(coach, () -> pairings.accept(pairing));
        return pairing;
    }
}
