package gov.rotations.placement.service;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.entity.Assignment;
import gov.rotations.placement.entity.Assumption;
import gov.rotations.placement.entity.Pin;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.placement.entity.Round;
import gov.rotations.placement.entity.Snapshot;
import gov.rotations.placement.planner.Associate;
import gov.rotations.placement.planner.Board;
import gov.rotations.placement.planner.Fairness;
import gov.rotations.placement.planner.Opening;
import gov.rotations.placement.planner.ProblemIndex;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.placement.planner.Score;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out a plan version from its snapshot and its lines, judged by the same rules and score as the planner's answer. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PlanBoardService {

    private static final int HUES = 12;
    private static final int HEIGHTS = 20;
    private static final Pattern REASON = Pattern.compile("([a-z-]+): (\\d+)(?: of (\\d+))?.*|([a-z-]+):.*");

    /** What is laid out, numbers and words together. */
    private record Table(Plan plan, Round round, RoundReader.Reading reading, Board board, Set<Assignment.Key> pinned,
        Map<Proposal.Pair, Proposal.State> answers) {

        /** What the department has said to the pair; null where it was not asked. */
        Proposal.State answerTo(String associate, String rotation, String opening) {
            Labels labels = reading.labels();
            return answers.isEmpty() ? null : answers.get(new Proposal.Pair(labels.associates().get(associate).id(),
                labels.rotations().get(rotation).id(), labels.openings().get(opening).id()));
        }
    }

    @Inject
    private Plans plans;

    @Inject
    private Rounds rounds;

    @Inject
    private Pins pins;

    @Inject
    private Proposals proposals;

    public PlanHead head(PlanId id) {
        Plan plan = plans.get(id);
        Round round = rounds.get(plan.round());
        return new PlanHead(id, round.id(), round.name(), round.isExercise(), plan.number(), plan.state(), plan.note(),
            plan.parts() != null, plan.fault(), plan.faultDetails().lines().toList(), earlier(plan), basis(plan));
    }

    private PlanHead.Basis basis(Plan plan) {
        Snapshot snapshot = plans.snapshotOf(plan);
        Labels labels = snapshot.isFactual() ? null : LabelsJson.read(snapshot.labels());
        return new PlanHead.Basis(
            snapshot.assumptions().stream().filter(one -> one.kind().keepsFacts()).map(Assumption::subject).reduce("", (first, last) -> last),
            snapshot.assumptions().stream().filter(one -> !one.kind().keepsFacts()).map(one -> sentence(one, labels)).toList());
    }

    private static Objection sentence(Assumption one, Labels labels) {
        String subject = switch (one.kind()) {
            case WITHDRAWN -> labels.departments().getOrDefault(one.subject(), one.subject());
            case SEATS, ANOTHER -> labels.nameOfOpening(one.subject());
            case AWAY, DECLINED -> labels.nameOf(one.subject());
            case PROFILE -> one.subject();
        };
        return one.rotation() == null ? new Objection("placement.suppose." + one.kind() + ".always", List.of(subject, one.number()))
            : new Objection("placement.suppose." + one.kind(), List.of(subject, one.number(), labels.rotations().get(one.rotation()).number()));
    }

    private PlanHead.Earlier earlier(Plan plan) {
        return plans.of(plan.round()).stream().filter(other -> other.number() < plan.number() && other.parts() != null)
            .findFirst().map(other -> new PlanHead.Earlier(other.id().value(), other.number())).orElse(null);
    }

    /** The plan that can be read. @throws gov.rotations.shared.NotPermitted when there is no such plan */
    public PlanBoard board(PlanId id) {
        Plan plan = plans.get(id);
        Round round = rounds.get(plan.round());
        RoundReader.Reading reading = Snapshots.read(plans.snapshotOf(plan));
        List<gov.rotations.placement.planner.Assignment> lines = plans.assignmentsOf(id).stream()
            .map(line -> new gov.rotations.placement.planner.Assignment(line.associate(), line.rotation(), line.opening())).toList();
        Table table = new Table(plan, round, reading, new Board(reading.problem(), lines), pinned(round, reading), answers(plan));
        Fairness fairness = Fairness.of(table.board());
        return new PlanBoard(id, round.id(), round.name(), round.isExercise(), plan.number(), plan.version(), plan.state(), plan.note(),
            cost(table), Measures.of(fairness), columns(table), rows(table), holes(table), bars(fairness));
    }

    private Map<Proposal.Pair, Proposal.State> answers(Plan plan) {
        Map<Proposal.Pair, Proposal.State> answers = new HashMap<>();
        if (plan.state() == Plan.State.PROPOSED || plan.state() == Plan.State.PUBLISHED) {
            proposals.of(plan.round()).forEach(proposal -> answers.put(proposal.pair(), proposal.state()));
        }
        return answers;
    }

    private Set<Assignment.Key> pinned(Round round, RoundReader.Reading reading) {
        Set<Assignment.Key> pinned = new HashSet<>();
        reading.problem().pins().forEach(pin -> pinned.add(new Assignment.Key(pin.associateId(), pin.rotationId(), pin.openingId())));
        pins.of(round.id()).stream().filter(pin -> pin.kind() == Pin.Kind.FIX)
            .forEach(pin -> pinned.add(new Assignment.Key(pin.associate(), pin.rotation(), pin.opening())));
        return pinned;
    }

    private static PlanBoard.Cost cost(Table table) {
        Score score = Score.of(table.board());
        long bound = table.plan().lowerBound() == null ? 0 : table.plan().lowerBound();
        return new PlanBoard.Cost(score.total(), bound, PlanLine.gap(score.total(), Math.min(bound, score.total())),
            score.parts().entrySet().stream().map(part -> new PlanBoard.Part(part.getKey().key(), part.getValue())).toList(),
            table.plan().seed(), table.plan().seconds(), table.plan().steps());
    }

    private static List<PlanBoard.Column> columns(Table table) {
        return table.reading().problem().rotations().stream().map(rotation -> new PlanBoard.Column(rotation.id(),
            numberOf(table, rotation.id()), rotation.start(), rotation.end())).toList();
    }

    private static int numberOf(Table table, String rotation) {
        return Optional.ofNullable(table.reading().labels().rotations().get(rotation)).map(Labels.Slot::number)
            .orElseGet(() -> table.board().index().rotation(rotation) + 1);
    }

    private static List<PlanBoard.Row> rows(Table table) {
        Labels labels = table.reading().labels();
        ProblemIndex index = table.board().index();
        List<PlanBoard.Row> rows = new ArrayList<>();
        for (int a = 0; a < index.associates(); a++) {
            Associate associate = index.associate(a);
            List<PlanBoard.Cell> cells = new ArrayList<>();
            for (int r = 0; r < index.rotations(); r++) {
                cells.add(cell(table, a, r));
            }
            rows.add(new PlanBoard.Row(associate.id(), labels.nameOf(associate.id()), associate.homeDepartmentId(),
                labels.townOf(associate.homeLocationId()), cells));
        }
        rows.sort(Comparator.comparing(PlanBoard.Row::name).thenComparing(PlanBoard.Row::key));
        return rows;
    }

    private static PlanBoard.Cell cell(Table table, int a, int r) {
        ProblemIndex index = table.board().index();
        int o = table.board().at(a, r);
        String rotation = index.rotationId(r);
        if (o == ProblemIndex.NONE) {
            PlanBoard.Kind kind = index.isPresent(a, r) ? PlanBoard.Kind.HOLE : PlanBoard.Kind.ABSENT;
            return new PlanBoard.Cell(kind, rotation, null, null, null, null, 0, -1, false, null);
        }
        Opening opening = index.opening(o);
        Associate associate = index.associate(a);
        int wish = associate.preferences().isEmpty() ? -1 : index.wishRank(a, r, o) + 1;
        String product = Optional.ofNullable(table.reading().labels().openings().get(opening.id())).map(Labels.Post::product).orElse(opening.id());
        return new PlanBoard.Cell(PlanBoard.Kind.PLACED, rotation, opening.id(), opening.departmentId(), product,
            table.reading().labels().townOf(opening.locationId()), index.departmentOf(o) % HUES, wish,
            table.pinned().contains(new Assignment.Key(associate.id(), rotation, opening.id())), table.answerTo(associate.id(), rotation, opening.id()));
    }

    private static List<PlanBoard.Hole> holes(Table table) {
        RuleBook rules = new RuleBook(table.board().index());
        ProblemIndex index = table.board().index();
        List<PlanBoard.Hole> holes = new ArrayList<>();
        for (int a = 0; a < index.associates(); a++) {
            for (int r = 0; r < index.rotations(); r++) {
                if (index.isPresent(a, r) && table.board().at(a, r) == ProblemIndex.NONE) {
                    String id = index.associate(a).id();
                    holes.add(new PlanBoard.Hole(id, table.reading().labels().nameOf(id), numberOf(table, index.rotationId(r)),
                        rules.whyUnplaced(table.board(), id, index.rotationId(r)).stream().map(PlanBoardService::reason).toList()));
                }
            }
        }
        return holes;
    }

    private static PlanBoard.Reason reason(String line) {
        Matcher parts = REASON.matcher(line);
        if (!parts.matches() || parts.group(1) == null) {
            return new PlanBoard.Reason(line.split(":")[0], 0, 0);
        }
        return new PlanBoard.Reason(parts.group(1), Integer.parseInt(parts.group(2)),
            parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3)));
    }

    static List<PlanBoard.Bar> bars(Fairness fairness) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (int rank = 0; rank < fairness.byRank().size(); rank++) {
            counts.put(rank + 1, fairness.byRank().get(rank));
        }
        int most = Math.max(1, Math.max(fairness.unranked(), counts.values().stream().mapToInt(Integer::intValue).max().orElse(0)));
        List<PlanBoard.Bar> bars = new ArrayList<>();
        counts.forEach((wish, count) -> bars.add(new PlanBoard.Bar(wish, count, (HEIGHTS * count + most - 1) / most)));
        bars.add(new PlanBoard.Bar(0, fairness.unranked(), (HEIGHTS * fairness.unranked() + most - 1) / most));
        return bars;
    }
}
