package gov.rotations.placement.service;

import gov.rotations.placement.planner.Associate;
import gov.rotations.placement.planner.ProblemIndex;
import gov.rotations.placement.planner.Score;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Writes the side panel of the plan board. */
@Dependent
class PlanSides {

    private static final Comparator<PlanSide.Choice> CHEAPEST = Comparator.comparingLong(PlanSide.Choice::adds)
        .thenComparing(PlanSide.Choice::name);

    PlanSide of(PlanTable table, String associate, String rotation) {
        String present = table.openingOf(associate, rotation).orElse(null);
        List<PlanSide.Choice> others = choices(table, associate, rotation, present);
        List<PlanSide.Line> lines = lines(table, associate);
        Associate person = table.index().associate(table.index().associate(associate));
        return new PlanSide(associate, rotation, table.labels().nameOf(associate), person.homeDepartmentId(), table.numberOf(rotation),
            present == null ? null : choice(table, associate, rotation, present), lines,
            lines.stream().mapToLong(PlanSide.Line::amount).sum(),
            others.stream().filter(PlanSide.Choice::isAllowed).sorted(CHEAPEST).toList(),
            others.stream().filter(other -> !other.isAllowed()).sorted(Comparator.comparing(PlanSide.Choice::name)).toList(),
            partners(table, associate, rotation), marks(table, associate, rotation));
    }

    private static List<PlanSide.Choice> choices(PlanTable table, String associate, String rotation, String present) {
        ProblemIndex index = table.index();
        int r = index.rotation(rotation);
        List<PlanSide.Choice> choices = new ArrayList<>();
        for (int o = 0; o < index.openings(); o++) {
            String opening = index.opening(o).id();
            if (index.capacity(r, o) > 0 && !opening.equals(present)) {
                choices.add(choice(table, associate, rotation, opening));
            }
        }
        return choices;
    }

    static PlanSide.Choice choice(PlanTable table, String associate, String rotation, String opening) {
        ProblemIndex index = table.index();
        int wish = index.wishRank(index.associate(associate), index.rotation(rotation), index.opening(opening)) + 1;
        String town = table.labels().townOf(index.opening(index.opening(opening)).locationId());
        return new PlanSide.Choice(opening, table.nameOf(opening), town, wish,
            table.board().costAfterMove(associate, rotation, opening) - table.board().cost(),
            Objections.toMove(table, associate, rotation, opening));
    }

    private static List<PlanSide.Line> lines(PlanTable table, String associate) {
        return Score.of(table.board()).of(associate).stream()
            .filter(line -> line.amount() != 0 || line.term() == Score.Term.PREFERENCE).map(line -> line(table, line)).toList();
    }

    private static PlanSide.Line line(PlanTable table, Score.Line line) {
        String rotation = line.rotationId() == null ? "" : String.valueOf(table.numberOf(line.rotationId()));
        String opening = line.openingId() == null ? "" : table.nameOf(line.openingId());
        String key = "placement.line." + line.term().key();
        return switch (line.term()) {
            case PREFERENCE -> line.value() < 0 ? new PlanSide.Line(key + ".none", List.of(rotation, opening), line.amount())
                : new PlanSide.Line(key, List.of(rotation, opening, String.valueOf(line.value() + 1)), line.amount());
            case RELOCATION -> new PlanSide.Line(key, List.of(rotation, line.subject() == null ? "" : table.labels().townOf(line.subject())), line.amount());
            case SKILLS -> new PlanSide.Line(key, List.of(skill(line.subject())), line.amount());
            default -> new PlanSide.Line(key, List.of(rotation, opening), line.amount());
        };
    }

    private static String skill(String key) {
        return key == null ? "" : key.replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    private static List<PlanSide.Partner> partners(PlanTable table, String associate, String rotation) {
        ProblemIndex index = table.index();
        List<PlanSide.Partner> partners = new ArrayList<>();
        for (int a = 0; a < index.associates(); a++) {
            String other = index.associate(a).id();
            if (!other.equals(associate) && index.isPresent(a, index.rotation(rotation))) {
                partners.add(new PlanSide.Partner(other, table.labels().nameOf(other),
                    table.openingOf(other, rotation).map(table::nameOf).orElse("")));
            }
        }
        partners.sort(Comparator.comparing(PlanSide.Partner::name));
        return partners;
    }

    private static List<PlanSide.Mark> marks(PlanTable table, String associate, String rotation) {
        return table.pins().stream().filter(pin -> pin.associate().equals(associate) && pin.rotation().equals(rotation))
            .map(pin -> new PlanSide.Mark(pin.id(), pin.kind(), table.nameOf(pin.opening()), pin.reason())).toList();
    }
}
