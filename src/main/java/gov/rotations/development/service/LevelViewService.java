package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.EditionMovedOn;
import gov.rotations.development.EditionNotInForce;
import gov.rotations.development.LabelMissing;
import gov.rotations.development.LevelViewAsked;
import gov.rotations.development.LevelViewBegun;
import gov.rotations.development.LevelViewDiscarded;
import gov.rotations.development.LevelViewExists;
import gov.rotations.development.LevelViewMoved;
import gov.rotations.development.LevelViewNotOpen;
import gov.rotations.development.LevelViewShown;
import gov.rotations.development.Moment;
import gov.rotations.development.NobodyForView;
import gov.rotations.development.Voice;
import gov.rotations.development.entity.LevelView;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import gov.rotations.shared.Typed;
import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.Frameworks;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** People state level views, share them, talk and close. The associate says who else reads; nobody states a view for somebody else. */
@Stateless
@AllowedTo({Role.ASSOCIATE, Role.ALUMNUS, Role.COACH, Role.LINE_MANAGER, Role.HOME_MANAGER})
public class LevelViewService {

    @Inject
    private LevelViews views;

    @Inject
    private Bonds bonds;

    @Inject
    private Frameworks frameworks;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** A draft about oneself, or about somebody the actor coaches or manages today. @return its id */
    public long begin(BeginForm form) {
        AssociateId associate = form.getAssociate() == null ? bonds.myself().id() : new AssociateId(form.getAssociate());
        Bond bond = bonds.with(associate);
        if (bond.isNone()) {
            throw new NotPermitted("associate:" + associate);
        }
        String label = labelOf(associate, form);
        FrameworkText edition = form.getEdition() == null ? inForce() : frameworks.published(form.getEdition())
            .orElseThrow(() -> new EditionNotInForce(form.getEdition()));
        if (views.exists(associate, bond.account(), form.getMoment(), label)) {
            throw new LevelViewExists();
        }
        LevelView view = views.add(new LevelView(associate, bond.account(), bond.voice(), form.getMoment(), label, edition.code(), clock.instant()));
        facts.fire(new LevelViewBegun(associate, view.id(), view.voice(), view.moment()));
        return view.id();
    }

    private String labelOf(AssociateId associate, BeginForm form) {
        Moment moment = form.getMoment();
        if (moment.rotation() > 0 && moment.rotation() > rotationsOf(associate)) {
            throw new NotPermitted("moment:" + moment);
        }
        String label = Typed.orEmpty(form.getLabel());
        if (moment == Moment.AD_HOC && label.isEmpty()) {
            throw new LabelMissing();
        }
        return moment == Moment.AD_HOC ? label : "";
    }

    private int rotationsOf(AssociateId associate) {
        return cohorts.rotationsOf(cohorts.associates(List.of(associate)).get(associate).cohort()).size();
    }

    private FrameworkText inForce() {
        return frameworks.current().orElseThrow(() -> new EditionNotInForce(""));
    }

    /** Asks everybody who speaks about the associate in this voice today and was not asked yet, for the moment of the associate's own view. */
    public void ask(long id, Voice voice) {
        LevelView own = bonds.own(views.get(id));
        List<AccountId> asked = bonds.voicesOf(own.associate(), voice).stream()
            .filter(account -> !views.exists(own.associate(), account, own.moment(), own.label())).toList();
        if (own.voice() != Voice.SELF || asked.isEmpty()) {
            throw new NobodyForView();
        }
        asked.forEach(account -> ask(own, voice, account));
    }

    private void ask(LevelView own, Voice voice, AccountId account) {
        LevelView view = new LevelView(own.associate(), account, voice, own.moment(), own.label(), own.edition(), clock.instant());
        view.ask(clock.instant());
        if (!own.edition().equals(inForce().code())) {
            view.stay();
        }
        views.add(view);
        facts.fire(new LevelViewAsked(own.associate(), view.id(), voice, view.moment()));
    }

    /** A draft of one's own, to write on. */
    public LevelForm form(long id) {
        LevelView view = bonds.own(views.get(id));
        if (view.state() != LevelView.State.DRAFT) {
            throw new LevelViewNotOpen(view.state(), LevelView.State.DRAFT);
        }
        return LevelForm.of(view, frameworks.published(view.edition()).orElseThrow(() -> new EditionNotInForce(view.edition())));
    }

    /** Keeps what is written; nobody else reads it. */
    public void save(LevelForm form) {
        written(form);
    }

    /** Keeps what is written and lets others read it. */
    public void share(LevelForm form) {
        LevelView view = written(form);
        String inForce = inForce().code();
        if (!view.stays() && !view.edition().equals(inForce)) {
            throw new EditionMovedOn(view.edition(), inForce);
        }
        view.share(clock.instant());
        tell(view);
    }

    private LevelView written(LevelForm form) {
        LevelView view = asRead(form.getId(), form.getVersion());
        view.say(form.statements());
        if (view.voice() == Voice.SELF) {
            view.showTo(form.isForCoach(), form.isForManager());
        }
        return view;
    }

    /** Goes on with the edition it was begun with, although a later one is in force. */
    public void stay(long id, long version) {
        asRead(id, version).stay();
    }

    /** Works on it again; what others have read stays until it is shared anew. */
    public void reopen(long id, long version) {
        LevelView view = asRead(id, version);
        view.reopen();
        tell(view);
    }

    /** The two have talked about it today, and with it about the associate's own view where the other one may read that. */
    public void discuss(long id, long version) {
        LevelView view = asParty(id, version);
        view.discuss(LocalDate.now(clock));
        tell(view);
        Bond other = bonds.of(view.author(), view.associate());
        views.at(view).stream().filter(one -> one.voice() == Voice.SELF && !one.equals(view) && one.state() == LevelView.State.SHARED && other.mayRead(one))
            .forEach(one -> {
                views.asRead(one, one.version()).discuss(LocalDate.now(clock));
                tell(one);
            });
    }

    /** Freezes it. */
    public void close(long id, long version) {
        LevelView view = asParty(id, version);
        view.close(clock.instant());
        tell(view);
    }

    /** Says who else may read a view about oneself; it can be taken back at any time. */
    public void show(long id, boolean forCoach, boolean forManager) {
        LevelView view = views.get(id);
        if (!bonds.party(view).self()) {
            throw new NotPermitted("levelView:" + id);
        }
        view.showTo(forCoach, forManager);
        facts.fire(new LevelViewShown(view.associate(), id, forCoach, forManager));
    }

    /** Throws away a draft nobody else has read. */
    public void discard(long id) {
        LevelView view = bonds.own(views.get(id));
        if (view.statedAt() != null || view.state() != LevelView.State.DRAFT) {
            throw new LevelViewNotOpen(view.state(), LevelView.State.DRAFT);
        }
        views.remove(view);
        facts.fire(new LevelViewDiscarded(view.associate(), id));
    }

    private LevelView asRead(long id, long version) {
        return views.asRead(bonds.own(views.get(id)), version);
    }

    private LevelView asParty(long id, long version) {
        LevelView view = views.get(id);
        bonds.party(view);
        return views.asRead(view, version);
    }

    private void tell(LevelView view) {
        facts.fire(new LevelViewMoved(view.associate(), view.id(), view.state().name()));
    }
}
