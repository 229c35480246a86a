package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.LevelViewAsked;
import gov.rotations.development.LevelViewMoved;
import gov.rotations.development.Moment;
import gov.rotations.development.Voice;
import gov.rotations.development.entity.LevelView;
import gov.rotations.faces.Words;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Letters about level views: that one is asked for, and that one can be read. What it says stays on its page. */
@Dependent
class LevelViewLetters {

    @Inject
    private Outbox outbox;

    @Inject
    private LevelViews views;

    @Inject
    private Bonds bonds;

    @Inject
    private Cohorts cohorts;

    @Inject
    private AccountBook accounts;

    @Inject
    private Words words;

    void on(@Observes LevelViewAsked fact) {
        LevelView view = views.get(fact.view());
        outbox.post(Letter.to(view.author(), "development.levelViewAsked", "levelView:" + view.id())
            .with(associate(view.associate()).name(), moment(view)).linkingTo("/development/view.xhtml?id=" + view.id()));
    }

    void on(@Observes LevelViewMoved fact) {
        LevelView view = views.get(fact.view());
        if (view.state() == LevelView.State.SHARED) {
            readers(view).forEach(reader -> outbox.post(Letter.to(reader, "development.levelViewShared", "levelView:" + view.id() + "/" + view.current().number())
                .with(accounts.find(view.author()).map(AccountBook.Card::name).orElse(""), associate(view.associate()).name(), moment(view))
                .linkingTo("/development/view-together.xhtml?id=" + view.id())));
        }
    }

    private Set<AccountId> readers(LevelView view) {
        Set<AccountId> readers = new HashSet<>();
        if (view.voice() != Voice.SELF) {
            readers.add(associate(view.associate()).account());
        }
        if (view.isForCoach()) {
            readers.addAll(bonds.voicesOf(view.associate(), Voice.COACH));
        }
        if (view.isForManager()) {
            readers.addAll(bonds.voicesOf(view.associate(), Voice.MANAGER));
        }
        readers.remove(view.author());
        return readers;
    }

    private String moment(LevelView view) {
        return view.moment() == Moment.AD_HOC ? view.label() : words.of(view.moment());
    }

    private Cohorts.AssociateCard associate(AssociateId id) {
        return cohorts.associates(List.of(id)).get(id);
    }
}
