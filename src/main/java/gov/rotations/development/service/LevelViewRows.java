package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.Moment;
import gov.rotations.development.Voice;
import gov.rotations.development.entity.LevelView;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names what stands in the rows of level views, as one reader may see them. */
@Dependent
class LevelViewRows {

    @Inject
    private Bonds bonds;

    @Inject
    private Cohorts cohorts;

    @Inject
    private AccountBook accounts;

    /** Only those the reader may read, or writes. */
    List<LevelViewRow> of(Collection<LevelView> views) {
        AccountId me = bonds.me();
        AssociateId myself = bonds.findMyself().map(Cohorts.AssociateCard::id).orElse(null);
        Set<AssociateId> coached = bonds.coached(me);
        Set<AssociateId> managed = bonds.managed(me);
        Map<AssociateId, Cohorts.AssociateCard> cards = cohorts.associates(views.stream().map(LevelView::associate).toList());
        Map<AccountId, String> names = new HashMap<>();
        List<LevelViewRow> rows = new ArrayList<>();
        for (LevelView view : views) {
            boolean self = view.associate().equals(myself);
            Bond bond = new Bond(me, self, !self && coached.contains(view.associate()), !self && managed.contains(view.associate()));
            if (bond.mayRead(view) || self && view.askedAt() != null) {
                rows.add(row(view, bond, cards.get(view.associate()).name(), names.computeIfAbsent(view.author(), this::name)));
            }
        }
        return rows;
    }

    private static LevelViewRow row(LevelView view, Bond bond, String associate, String author) {
        return new LevelViewRow(view.id(), view.version(), view.associate().value(), associate, author, view.voice(), view.moment(), view.label(), view.state(), view.edition(),
            view.askedAt(), view.statedAt(), view.discussedOn(), view.isForCoach(), view.isForManager(), bond.isAuthor(view), bond.mayRead(view),
            bond.mayWrite(view));
    }

    private String name(AccountId account) {
        return accounts.find(account).map(AccountBook.Card::name).orElse("");
    }

    /** The moments of the associate who reads, the latest first. */
    List<MomentRows> moments(AssociateId associate, List<LevelView> views) {
        Map<String, List<LevelView>> groups = views.stream().collect(Collectors.groupingBy(view -> view.moment() + "/" + view.label(), LinkedHashMap::new,
            Collectors.toList()));
        Set<AccountId> coaches = bonds.voicesOf(associate, Voice.COACH);
        Set<AccountId> managers = bonds.voicesOf(associate, Voice.MANAGER);
        List<MomentRows> moments = new ArrayList<>();
        groups.values().forEach(group -> {
            Moment moment = group.get(0).moment();
            Set<AccountId> known = group.stream().map(LevelView::author).collect(Collectors.toSet());
            List<LevelViewRow> rows = of(group);
            if (!rows.isEmpty()) {
                moments.add(0, new MomentRows(moment, group.get(0).label(), rows, !known.containsAll(coaches), !known.containsAll(managers)));
            }
        });
        return moments;
    }
}
