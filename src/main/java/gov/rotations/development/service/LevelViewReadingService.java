package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.Moment;
import gov.rotations.development.entity.LevelRevision;
import gov.rotations.development.entity.LevelView;
import gov.rotations.development.entity.Statement;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.Frameworks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Level views for those who may read them: one by one, side by side, and over time. */
@Stateless
@AllowedTo({Role.ASSOCIATE, Role.ALUMNUS, Role.COACH, Role.LINE_MANAGER, Role.HOME_MANAGER})
public class LevelViewReadingService {

    @Inject
    private LevelViews views;

    @Inject
    private LevelViewRows rows;

    @Inject
    private SideBySideReader sides;

    @Inject
    private ChangeReader changes;

    @Inject
    private Bonds bonds;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Frameworks frameworks;

    public ViewsOverview mine() {
        AccountId me = bonds.me();
        Cohorts.AssociateCard myself = bonds.findMyself().orElse(null);
        Set<AssociateId> people = bonds.people(me);
        List<LevelView> given = views.by(me).stream().filter(view -> myself == null || !view.associate().equals(myself.id())).toList();
        List<LevelView> shown = views.statedAbout(people).stream().filter(view -> !view.author().equals(me)).toList();
        return new ViewsOverview(myself != null, myself == null ? List.of() : rows.moments(myself.id(), views.about(myself.id())), rows.of(given),
            rows.of(shown), choices(myself), cohorts.associates(people).values().stream().map(card -> new ViewsOverview.PersonChoice(card.id().value(), card.name()))
                .sorted(Comparator.comparing(ViewsOverview.PersonChoice::name)).toList());
    }

    private List<Moment> choices(Cohorts.AssociateCard myself) {
        int rotations = myself == null ? Moment.END_R4.rotation() : cohorts.rotationsOf(myself.cohort()).size();
        return Arrays.stream(Moment.values()).filter(moment -> moment.rotation() <= rotations).toList();
    }

    /** How many views the actor is asked for. */
    public long asked() {
        AccountId me = bonds.me();
        return views.asked(me, bonds.people(me));
    }

    /** One view. @param revision an earlier one, or null for the one the reader reads */
    public LevelSheet sheet(long id, Integer revision) {
        LevelView view = views.get(id);
        Bond bond = bonds.reader(view);
        List<LevelRevision> open = view.revisions().stream().filter(one -> one.statedAt() != null || bond.isAuthor(view)).toList();
        LevelRevision shown = revision == null ? SideBySideReader.shown(view, bond) : open.stream().filter(one -> one.number() == revision).findFirst()
            .orElseThrow(() -> new NotPermitted("levelView:" + id + "/" + revision));
        FrameworkText edition = frameworks.published(shown.edition()).orElseThrow();
        String inForce = frameworks.current().map(FrameworkText::code).filter(code -> !code.equals(shown.edition())).orElse(null);
        return new LevelSheet(rows.of(List.of(view)).get(0), edition, inForce, view.stays(), shown.number(), open.stream().map(LevelRevision::number).toList(),
            answers(edition, shown));
    }

    private static List<LevelSheet.Answer> answers(FrameworkText edition, LevelRevision shown) {
        Map<String, Statement> said = shown.statements().stream().collect(Collectors.toMap(Statement::skill, Function.identity()));
        return edition.skills().stream().map(skill -> new LevelSheet.Answer(skill, said.containsKey(skill.key()) ? Said.of(said.get(skill.key()), edition) : null))
            .toList();
    }

    /** Every view of the same moment that the reader may read. */
    public SideBySide together(long id) {
        LevelView view = views.get(id);
        return sides.at(view, bonds.reader(view));
    }

    /** The associate's own views over time. @param associate null for oneself */
    public ChangeOverTime change(Long associate) {
        AssociateId id = associate == null ? bonds.myself().id() : new AssociateId(associate);
        Bond bond = bonds.with(id);
        if (bond.isNone()) {
            throw new NotPermitted("associate:" + id);
        }
        return changes.of(id, bond);
    }
}
