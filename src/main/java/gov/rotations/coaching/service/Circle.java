package gov.rotations.coaching.service;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.entity.Pairing;
import gov.rotations.coaching.entity.Supporter;
import gov.rotations.coaching.entity.Wish;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.department.DepartmentId;
import gov.rotations.security.AccountId;
import gov.rotations.skills.SkillKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that speaks for or against pairs of one kind, as it stands now. Answers for each pair whether it is allowed
 * and what it costs; why it is not allowed it never says.
 */
record Circle(SupportKind kind, Map<AssociateId, Cohorts.AssociateCard> associates, Map<SupporterId, Supporter> supporters,
    Map<SupporterId, Integer> free, Map<AssociateId, Wish> wishes, Map<AssociateId, Facts> facts, Set<List<Long>> never,
    List<Pairing> history) {

    /** What is known of one associate. @param region as people write it, or empty @param growth topics to fall back on */
    record Facts(String region, Set<SkillKey> growth, Set<AccountId> managers, Set<DepartmentId> departments, boolean waited) {
    }

    private static final int USUAL = 60;
    private static final int TOPIC = -12;
    private static final int MOST_TOPICS = 3;
    private static final int NO_TOPIC = 15;
    private static final int ASKED_FOR = -40;
    private static final int SAME_REGION = -10;
    private static final int ONLINE = 5;
    private static final int FAR_APART = 30;
    private static final int WAITED = -50;
    private static final int KNOWN = 25;

    /** Why the pair costs what it costs; empty where it is not allowed. */
    Optional<List<Ground>> grounds(AssociateId associate, SupporterId id) {
        Supporter supporter = supporters.get(id);
        Facts known = facts.get(associate);
        if (supporter == null || known == null || !isAllowed(associate, supporter, known)) {
            return Optional.empty();
        }
        List<Ground> grounds = new ArrayList<>();
        Supporter.Profile profile = supporter.profile();
        Optional<Wish> wish = Optional.ofNullable(wishes.get(associate));
        if (wish.filter(said -> id.equals(said.favourite())).isPresent()) {
            grounds.add(new Ground(Ground.Kind.ASKED_FOR, 1, ASKED_FOR));
        }
        grounds.addAll(topics(wish.map(Wish::topics).filter(said -> !said.isEmpty()).orElse(known.growth()), profile.topics()));
        grounds.add(place(profile, known.region(), wish.map(Wish::isOnlineFine).orElse(true)));
        if (known.waited()) {
            grounds.add(new Ground(Ground.Kind.WAITED, 1, WAITED));
        }
        if (history.stream().anyMatch(pairing -> isOf(pairing, associate, id) && pairing.state() == Pairing.State.ENDED)) {
            grounds.add(new Ground(Ground.Kind.KNOWN, 1, KNOWN));
        }
        return Optional.of(grounds);
    }

    private static List<Ground> topics(Set<SkillKey> wanted, Set<SkillKey> offered) {
        int shared = (int) wanted.stream().filter(offered::contains).count();
        if (shared > 0) {
            return List.of(new Ground(Ground.Kind.TOPICS, shared, TOPIC * Math.min(shared, MOST_TOPICS)));
        }
        return wanted.isEmpty() ? List.of() : List.of(new Ground(Ground.Kind.NO_TOPIC, 1, NO_TOPIC));
    }

    private static Ground place(Supporter.Profile profile, String region, boolean onlineIsFine) {
        if (profile.region() != null && profile.region().title().equals(region)) {
            return new Ground(Ground.Kind.SAME_REGION, 1, SAME_REGION);
        }
        return profile.online() && onlineIsFine ? new Ground(Ground.Kind.ONLINE, 1, ONLINE)
            : new Ground(Ground.Kind.FAR_APART, 1, FAR_APART);
    }

    static long cost(List<Ground> grounds) {
        return USUAL + grounds.stream().mapToLong(Ground::cost).sum();
    }

    private boolean isAllowed(AssociateId associate, Supporter supporter, Facts known) {
        Supporter.Profile profile = supporter.profile();
        boolean oneself = supporter.account().equals(associates.get(associate).account());
        boolean tooNear = known.managers().contains(supporter.account())
            || profile.department() != null && known.departments().contains(profile.department());
        boolean saidNo = never.contains(List.of(associate.value(), supporter.id().value()))
            || history.stream().anyMatch(pairing -> isOf(pairing, associate, supporter.id()) && pairing.state() == Pairing.State.DECLINED);
        return supporter.capacity(kind) > 0 && !oneself && !tooNear && !saidNo;
    }

    private static boolean isOf(Pairing pairing, AssociateId associate, SupporterId supporter) {
        return pairing.associate().equals(associate) && pairing.supporter().equals(supporter);
    }

    int free(SupporterId supporter) {
        return free.getOrDefault(supporter, 0);
    }
}
