package gov.rotations.placement.service;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.entity.Round;
import gov.rotations.placement.planner.DepartmentFill;
import gov.rotations.placement.planner.Envy;
import gov.rotations.placement.planner.Fairness;
import gov.rotations.placement.planner.FairnessReport;
import gov.rotations.placement.planner.Satisfaction;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Measures how fairly a plan version serves people. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FairnessService {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 200;
    private static final int LEAST_SERVED = 5;
    private static final int FEW_WISHES = 3;

    @Inject
    private PlanTables tables;

    @Inject
    private Rounds rounds;

    public FairnessView of(PlanId id) {
        PlanTable table = tables.open(id);
        Round round = rounds.get(table.plan().round());
        FairnessReport report = FairnessReport.of(table.board());
        return new FairnessView(id, table.plan().number(), round.id(), round.name(), measures(report), PlanBoardService.bars(report.wishes()),
            report.satisfaction().steps().stream().map(step -> step(table, step)).toList(), fan(report.satisfaction().steps()),
            report.fill().departments().stream().map(line -> fill(table, line)).toList(), least(table, report.satisfaction()),
            report.envy().waste().stream().map(wish -> wasted(table, wish)).toList());
    }

    /** The aims are those of the programme's measures of fairness, F1 to F11. */
    private static List<FairnessView.Measure> measures(FairnessReport report) {
        Fairness wishes = report.wishes();
        int ranked = wishes.byRank().stream().mapToInt(Integer::intValue).sum() + wishes.unranked();
        double unranked = ranked == 0 ? 0 : (double) wishes.unranked() / ranked;
        return List.of(
            measure("F1", wishes.placementRate(), wishes.unplaced() == 0),
            measure("F2first", wishes.shareWithin(1), wishes.shareWithin(1) >= 0.45),
            measure("F2third", wishes.shareWithin(FEW_WISHES), wishes.shareWithin(FEW_WISHES) >= 0.85),
            measure("F2unranked", unranked, unranked <= 0.03),
            measure("F2median", wishes.medianRank(), null),
            measure("F3", wishes.smallestUse(), wishes.smallestUse() >= 21),
            measure("F4", wishes.jain(), wishes.jain() >= 0.92),
            measure("F5", wishes.gini(), wishes.gini() <= 0.15),
            measure("F6", report.envy().waste().size(), report.envy().waste().isEmpty()),
            measure("F7", report.envy().trades().size(), report.envy().trades().isEmpty()),
            measure("F8", report.envy().justified().size(), null),
            measure("F9", report.satisfaction().lines().stream().mapToInt(Satisfaction.Line::regret).average().orElse(0), null),
            measure("F10", report.satisfaction().relocationSpread(), report.satisfaction().relocationSpread() <= 1),
            measure("F11", report.fill().minimumMet(), report.fill().minimumMet() >= 0.9));
    }

    private static FairnessView.Measure measure(String key, double value, Boolean met) {
        return new FairnessView.Measure(key, value, met);
    }

    private static FairnessView.Step step(PlanTable table, Satisfaction.Step step) {
        return new FairnessView.Step(table.numberOf(step.rotationId()), step.least(), step.quarter(), step.median(), step.threeQuarters(),
            step.most(), step.jain());
    }

    private static FairnessView.Fan fan(List<Satisfaction.Step> steps) {
        int top = Math.max(1, steps.stream().mapToInt(Satisfaction.Step::most).max().orElse(1));
        return new FairnessView.Fan(area(steps, top, Satisfaction.Step::least, Satisfaction.Step::most),
            area(steps, top, Satisfaction.Step::quarter, Satisfaction.Step::threeQuarters),
            corners(steps, top, Satisfaction.Step::median, IntStream.rangeClosed(0, steps.size())), top);
    }

    private static String area(List<Satisfaction.Step> steps, int top, ToIntFunction<Satisfaction.Step> low, ToIntFunction<Satisfaction.Step> high) {
        return corners(steps, top, high, IntStream.rangeClosed(0, steps.size())) + " "
            + corners(steps, top, low, IntStream.rangeClosed(0, steps.size()).map(i -> steps.size() - i));
    }

    /** Everybody begins at nothing, before the first rotation. */
    private static String corners(List<Satisfaction.Step> steps, int top, ToIntFunction<Satisfaction.Step> sum, IntStream order) {
        return order.mapToObj(i -> String.format(Locale.ROOT, "%.1f,%.1f", (double) WIDTH * i / Math.max(1, steps.size()),
            HEIGHT - (i == 0 ? 0.0 : (double) HEIGHT * sum.applyAsInt(steps.get(i - 1)) / top))).collect(Collectors.joining(" "));
    }

    private static FairnessView.Fill fill(PlanTable table, DepartmentFill.Line line) {
        return new FairnessView.Fill(line.departmentId(), table.labels().departments().getOrDefault(line.departmentId(), line.departmentId()),
            line.filled(), line.seats(), line.minimumIntake(), line.isMinimumMet(), line.rotations().stream()
                .map(cell -> new FairnessView.Room(table.numberOf(cell.rotationId()), cell.filled(), cell.seats())).toList());
    }

    private static List<FairnessView.Served> least(PlanTable table, Satisfaction satisfaction) {
        Stream<Satisfaction.Line> present = satisfaction.lines().stream().filter(line -> line.present() > 0);
        return present.sorted(Comparator.comparingDouble((Satisfaction.Line line) -> (double) line.total() / line.present())
            .thenComparing(Satisfaction.Line::associateId)).limit(LEAST_SERVED)
            .map(line -> new FairnessView.Served(line.associateId(), table.labels().nameOf(line.associateId()), line.total(), line.regret(),
                line.relocations())).toList();
    }

    private static String wasted(PlanTable table, Envy.Wish wish) {
        return table.labels().nameOf(wish.associateId()) + ", " + table.nameOf(wish.openingId()) + " (" + table.numberOf(wish.rotationId()) + ")";
    }
}
