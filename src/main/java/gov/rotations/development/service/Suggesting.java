package gov.rotations.development.service;

import gov.rotations.development.entity.ActivityRecord;
import gov.rotations.development.entity.Goal;
import gov.rotations.learning.Activities;
import gov.rotations.opening.Phase;
import gov.rotations.placement.ConfirmedPlacements;
import gov.rotations.skills.SkillKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses a few activities of the catalogue, each with its reason: by turns one for each goal, wish, placement and untried skill. The same facts give the same few. */
final class Suggesting {

    static final int MOST = 5;

    /** What the phase of a product is a good occasion for, by codes of the catalogue. */
    private static final Map<Phase, List<String>> OCCASIONS = Map.of(
        Phase.DISCOVERY, List.of("US5", "US1", "US2", "ST6", "MO2", "PR1"),
        Phase.ALPHA, List.of("LC3", "US7", "US4", "OW8", "DG4"),
        Phase.BETA, List.of("AG2", "AG4", "OW2", "LI1", "DG6", "OP5"),
        Phase.LIVE, List.of("OP1", "OW7", "OP3", "US9", "OP4"),
        Phase.RETIREMENT, List.of("LC1", "AG6", "OP2", "ST7"));

    private final List<Activities.ActivityCard> catalogue;
    private final Set<String> taken;
    private final Set<SkillKey> known;

    private Suggesting(List<Activities.ActivityCard> catalogue, List<ActivityRecord> records, Set<String> aside) {
        this.catalogue = catalogue;
        this.taken = new HashSet<>(aside);
        records.stream().map(ActivityRecord::activity).filter(Objects::nonNull).forEach(taken::add);
        this.known = records.stream().filter(one -> one.state() == ActivityRecord.State.DONE).flatMap(one -> one.skills().stream()).collect(Collectors.toSet());
    }

    /** @param now where they work today, or null @param aside codes they do not want */
    static List<Suggestion> from(List<Activities.ActivityCard> catalogue, List<ActivityRecord> records, List<Goal> goals, Map<SkillKey, Integer> wishes,
        ConfirmedPlacements.Stint now, Set<String> aside) {
        Suggesting suggesting = new Suggesting(catalogue, records, aside);
        return suggesting.inTurns(List.of(suggesting.forGoals(goals), suggesting.forWishes(wishes), suggesting.forPhase(now), suggesting.forUntried()));
    }

    private Stream<Suggestion> forGoals(List<Goal> goals) {
        return goals.stream().filter(goal -> goal.state() == Goal.State.OPEN && goal.skill() != null)
            .flatMap(goal -> about(goal.skill()).limit(1).map(card -> suggest(card, Suggestion.Reason.GOAL, goal.skill(), null, goal.words())));
    }

    /** What is wished for most comes first; where there is no experience yet, before the others. */
    private Stream<Suggestion> forWishes(Map<SkillKey, Integer> wishes) {
        return Arrays.stream(SkillKey.values()).filter(skill -> wishes.getOrDefault(skill, 0) > 0)
            .sorted(Comparator.comparing(known::contains).thenComparing(skill -> -wishes.get(skill)))
            .flatMap(skill -> about(skill).limit(1).map(card -> suggest(card, known.contains(skill) ? Suggestion.Reason.WISH : Suggestion.Reason.WISH_NEW, skill, null, null)));
    }

    private Stream<Suggestion> forPhase(ConfirmedPlacements.Stint now) {
        return now == null || now.phase() == null ? Stream.empty() : OCCASIONS.get(now.phase()).stream()
            .flatMap(code -> catalogue.stream().filter(card -> card.code().equals(code)))
            .map(card -> suggest(card, Suggestion.Reason.PHASE, null, now.phase(), now.department()));
    }

    private Stream<Suggestion> forUntried() {
        return Arrays.stream(SkillKey.values()).filter(skill -> !known.contains(skill))
            .flatMap(skill -> about(skill).limit(1).map(card -> suggest(card, Suggestion.Reason.UNTRIED, skill, null, null)));
    }

    private Stream<Activities.ActivityCard> about(SkillKey skill) {
        return catalogue.stream().filter(card -> card.skills().contains(skill.key()) && !taken.contains(card.code()));
    }

    private static Suggestion suggest(Activities.ActivityCard card, Suggestion.Reason reason, SkillKey skill, Phase phase, String words) {
        return new Suggestion(card.code(), card.title(), card.theme(), reason, skill, phase, words);
    }

    /** One of each kind by turns, no activity twice. */
    private List<Suggestion> inTurns(List<Stream<Suggestion>> kinds) {
        List<Iterator<Suggestion>> turns = kinds.stream().map(kind -> kind.filter(one -> !taken.contains(one.activity())).iterator()).toList();
        Map<String, Suggestion> chosen = new LinkedHashMap<>();
        while (chosen.size() < MOST && turns.stream().anyMatch(Iterator::hasNext)) {
            for (Iterator<Suggestion> turn : turns) {
                takeNext(turn, chosen);
            }
        }
        return new ArrayList<>(chosen.values()).subList(0, Math.min(MOST, chosen.size()));
    }

    private static void takeNext(Iterator<Suggestion> turn, Map<String, Suggestion> chosen) {
        boolean found = false;
        while (!found && turn.hasNext()) {
            Suggestion next = turn.next();
            found = chosen.putIfAbsent(next.activity(), next) == null;
        }
    }
}
