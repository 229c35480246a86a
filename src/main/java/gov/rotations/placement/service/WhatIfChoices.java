package gov.rotations.placement.service;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Assumption;
import gov.rotations.placement.entity.Round;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What can be supposed about a plan, each as a key with the words for it.
 *
 * @param supposed what the plan supposes already
 */
public record WhatIfChoices(PlanId plan, int number, RoundId round, String roundName, List<Choice> departments, List<Choice> openings,
    List<Choice> associates, List<Choice> rotations, List<String> profiles, List<Assumption> supposed) implements Serializable {

    /** A key of the snapshot and what people call it. */
    public record Choice(String key, String name) implements Serializable {
    }

    static WhatIfChoices of(PlanTable table, Round round, List<String> profiles, List<Assumption> supposed) {
        Labels labels = table.labels();
        return new WhatIfChoices(table.plan().id(), table.plan().number(), round.id(), round.name(),
            sorted(labels.departments().entrySet().stream()
                .filter(entry -> labels.openings().values().stream().anyMatch(post -> post.department().equals(entry.getKey()))).map(entry -> new Choice(entry.getKey(), entry.getValue())).toList()),
            sorted(labels.openings().keySet().stream().map(key -> new Choice(key, table.nameOf(key))).toList()),
            sorted(labels.associates().keySet().stream().map(key -> new Choice(key, labels.nameOf(key))).toList()),
            table.index().problem().rotations().stream().map(rotation -> new Choice(rotation.id(), String.valueOf(table.numberOf(rotation.id())))).toList(),
            profiles, supposed);
    }

    private static List<Choice> sorted(List<Choice> choices) {
        return choices.stream().sorted(Comparator.comparing(Choice::name).thenComparing(Choice::key)).toList();
    }

    /** What people call the subject of an assumption. */
    public String nameOf(Assumption one) {
        Map<Assumption.Kind, List<Choice>> lists = Map.of(Assumption.Kind.WITHDRAWN, departments, Assumption.Kind.SEATS, openings,
            Assumption.Kind.ANOTHER, openings, Assumption.Kind.AWAY, associates, Assumption.Kind.DECLINED, associates);
        return nameIn(lists.getOrDefault(one.kind(), List.of()), one.subject());
    }

    public String openingOf(Assumption one) {
        return one.opening() == null ? "" : nameIn(openings, one.opening());
    }

    /** Number of the rotation, empty where it holds for all. */
    public String rotationOf(Assumption one) {
        return one.rotation() == null ? "" : nameIn(rotations, one.rotation());
    }

    private static String nameIn(List<Choice> choices, String key) {
        return choices.stream().filter(choice -> choice.key().equals(key)).map(Choice::name).findFirst().orElse(key);
    }
}
