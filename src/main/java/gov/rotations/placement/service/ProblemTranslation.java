package gov.rotations.placement.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.Need;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.department.LocationId;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.placement.entity.Pin;
import gov.rotations.placement.entity.WeightProfile;
import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Associate;
import gov.rotations.placement.planner.Clearance;
import gov.rotations.placement.planner.Department;
import gov.rotations.placement.planner.Opening;
import gov.rotations.placement.planner.Phase;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.Reference;
import gov.rotations.placement.planner.Skill;
import gov.rotations.skills.SkillKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in the planner's language what the halls said in the programme's, and keeps the true reason of each exclusion. */
final class ProblemTranslation {

    /** The first standard profile; whoever plans puts the chosen one in its place. */
    private static final Problem.Weights WEIGHTS = WeightProfiles.weights(new WeightProfile.Terms(List.of(0, 2, 4, 7, 10, 14, 18, 23, 28, 34),
        50, 15, 12, 2, 4, 5, 60, 5, 40));

    private final RoundSources sources;
    private final SnapshotKeys keys;
    private final List<Labels.Excluded> excluded = new ArrayList<>();

    ProblemTranslation(RoundSources sources) {
        this.sources = sources;
        keys = new SnapshotKeys(sources);
        for (int i = 0; i < sources.associates().size(); i++) {
            exclude(sources.associates().get(i), sources.facts().get(i));
        }
        sources.context().declined().stream().flatMap(pair -> keys.line(pair).stream())
            .forEach(line -> excluded.add(excluded(line, Exclusion.DECLINED)));
        pins(Pin.Kind.FORBID).forEach(line -> excluded.add(excluded(line, Exclusion.FORBIDDEN)));
    }

    private static Labels.Excluded excluded(Assignment line, Exclusion why) {
        return new Labels.Excluded(line.associateId(), line.openingId(), line.rotationId(), why);
    }

    private void exclude(Cohorts.AssociateCard card, Cohorts.PlanningFacts facts) {
        Set<String> managers = sources.homeManagers().getOrDefault(card.id(), Set.of());
        for (Openings.Listed opening : sources.openings()) {
            if (!Collections.disjoint(opening.tags(), facts.optOuts())) {
                excluded.add(new Labels.Excluded(keys.of(card), keys.of(opening), null, Exclusion.OPT_OUT));
            }
            if (opening.hostManagerEmail() != null && managers.contains(opening.hostManagerEmail().toLowerCase(Locale.ROOT))) {
                excluded.add(new Labels.Excluded(keys.of(card), keys.of(opening), null, Exclusion.CONFLICT));
            }
            if (!opening.firstRotationSuitable()) {
                sources.rotations().stream().filter(rotation -> rotation.number() == 1).forEach(rotation -> excluded.add(
                    new Labels.Excluded(keys.of(card), keys.of(opening), keys.of(rotation.id()), Exclusion.FIRST_ROTATION)));
            }
        }
    }

    Problem problem() {
        List<Associate> associates = new ArrayList<>();
        for (int i = 0; i < sources.associates().size(); i++) {
            associates.add(associate(sources.associates().get(i), sources.facts().get(i)));
        }
        List<Assignment> pinned = Stream.concat(sources.context().accepted().stream().flatMap(pair -> keys.line(pair).stream()),
            pins(Pin.Kind.FIX)).distinct().toList();
        List<Assignment> standing = sources.context().standing().stream().flatMap(pair -> keys.line(pair).stream()).distinct().toList();
        return new Problem(sources.id(), sources.name(),
            sources.rotations().stream().map(r -> new Problem.Rotation(keys.of(r.id()), r.dates().first(), r.dates().last())).toList(),
            sources.towns().stream().map(town -> new Problem.Location(keys.of(town.id()), town.name())).toList(),
            sources.departments().stream().map(this::department).toList(),
            sources.openings().stream().map(this::opening).toList(),
            associates, pinned, declined(), standing.isEmpty() ? Optional.empty() : Optional.of(standing),
            standing.isEmpty() ? OptionalInt.empty() : sources.context().mostMoved(), WEIGHTS);
    }

    private Stream<Assignment> pins(Pin.Kind kind) {
        return sources.pins().stream().filter(pin -> pin.kind() == kind)
            .filter(pin -> keys.knows(pin.associate(), pin.rotation(), pin.opening()))
            .map(pin -> new Assignment(pin.associate(), pin.rotation(), pin.opening()));
    }

    private List<Problem.Declined> declined() {
        Set<Problem.Declined> entries = new LinkedHashSet<>();
        excluded.forEach(entry -> entries.add(new Problem.Declined(entry.associate(), entry.rotation() == null
            ? Reference.toOpening(entry.opening()) : Reference.toOpening(entry.opening()).in(entry.rotation()))));
        return List.copyOf(entries);
    }

    private Department department(Departments.Card card) {
        List<Openings.Bid> bids = sources.bids().stream().filter(bid -> bid.department().equals(card.id()))
            .filter(bid -> keys.knows(bid.rotation())).toList();
        return new Department(keys.of(card.id()), card.name(), family(card),
            bids.stream().mapToInt(Openings.Bid::minimum).max().orElse(0),
            bids.stream().map(bid -> new Department.MaximumIntake(keys.of(bid.rotation()), bid.maximum())).toList());
    }

    private Optional<String> family(Departments.Card card) {
        if (card.family() == null || card.family().equals(card.id())) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(keys.of(card.family())).orElse("family-" + card.family()));
    }

    private Opening opening(Openings.Listed listed) {
        return new Opening(keys.of(listed), keys.of(listed.department()), keys.of(listed.location()),
            listed.seats().entrySet().stream().filter(seat -> keys.knows(seat.getKey()) && seat.getValue() > 0)
                .map(seat -> new Opening.Seats(keys.of(seat.getKey()), seat.getValue())).toList(),
            Clearance.valueOf(listed.clearance().name()),
            listed.skills().stream().map(ProblemTranslation::skill).collect(Collectors.toSet()),
            Phase.valueOf(listed.phase().name()), codes(listed.supports()));
    }

    private Associate associate(Cohorts.AssociateCard card, Cohorts.PlanningFacts facts) {
        Map<Skill, Integer> growth = new EnumMap<>(Skill.class);
        facts.growthWishes().forEach((skill, wish) -> growth.put(skill(skill), wish));
        Set<String> previous = departments(facts.previousDepartments());
        previous.add(keys.of(card.homeDepartment()));
        return new Associate(keys.of(card), keys.of(card.homeDepartment()), keys.of(facts.home()), towns(facts.commutable()),
            towns(facts.relocatable()), Clearance.valueOf(facts.clearance().name()), codes(facts.needs()),
            facts.absentFrom().stream().filter(keys::knows).map(keys::of).collect(Collectors.toSet()), previous, growth,
            facts.priorityCredit(), wishes(sources.wishes().getOrDefault(card.id(), List.of())));
    }

    private List<Reference> wishes(List<OpeningId> openings) {
        return openings.stream().flatMap(id -> keys.find(id).stream()).map(Reference::toOpening).toList();
    }

    private Set<String> departments(Collection<DepartmentId> ids) {
        return ids.stream().map(keys::of).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    private Set<String> towns(Collection<LocationId> ids) {
        return ids.stream().map(keys::of).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Set<String> codes(Collection<Need> needs) {
        return needs.stream().map(Need::key).collect(Collectors.toSet());
    }

    private static Skill skill(SkillKey key) {
        return Skill.valueOf(key.name());
    }

    Labels labels() {
        Map<String, Labels.Person> people = new LinkedHashMap<>();
        for (int i = 0; i < sources.associates().size(); i++) {
            Cohorts.AssociateCard card = sources.associates().get(i);
            people.put(keys.of(card), new Labels.Person(card.id(), card.name(), keys.of(card.homeDepartment()),
                keys.of(sources.facts().get(i).home())));
        }
        Map<String, Labels.Post> posts = new LinkedHashMap<>();
        sources.openings().forEach(opening -> posts.put(keys.of(opening), new Labels.Post(opening.id(), opening.product(),
            keys.of(opening.department()), keys.of(opening.location()))));
        Map<String, Labels.Slot> slots = new LinkedHashMap<>();
        sources.rotations().forEach(card -> slots.put(keys.of(card.id()),
            new Labels.Slot(card.id(), card.number(), card.dates().first(), card.dates().last())));
        return new Labels(people, posts,
            sources.departments().stream().collect(Collectors.toMap(card -> keys.of(card.id()), Departments.Card::name)), slots,
            sources.towns().stream().collect(Collectors.toMap(town -> keys.of(town.id()), Departments.Town::name)), excluded);
    }
}
