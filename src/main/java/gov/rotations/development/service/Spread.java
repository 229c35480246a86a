package gov.rotations.development.service;

import gov.rotations.development.entity.ActivityRecord;
import gov.rotations.opening.Phase;
import gov.rotations.skills.SkillKey;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How experiences spread over the seven skills and the phases of a product's life: counts of what is done, nothing weighed and
 * nothing added up to one figure.
 */
public record Spread(List<Line> lines) implements Serializable {

    /** One skill. @param experiences how many records that are done are about it @param cells one for each phase, and one for no phase */
    public record Line(SkillKey skill, int experiences, List<Cell> cells) implements Serializable {
    }

    /** @param phase or null where none is named @param dots one for each experience */
    public record Cell(Phase phase, int count, List<Integer> dots) implements Serializable {
    }

    static Spread of(List<ActivityRecord> records) {
        List<ActivityRecord> done = records.stream().filter(one -> one.state() == ActivityRecord.State.DONE).toList();
        return new Spread(Arrays.stream(SkillKey.values()).map(skill -> line(skill, done.stream().filter(one -> one.skills().contains(skill)).toList())).toList());
    }

    private static Line line(SkillKey skill, List<ActivityRecord> done) {
        List<Phase> columns = new ArrayList<>(Arrays.asList(Phase.values()));
        columns.add(null);
        return new Line(skill, done.size(), columns.stream().map(phase -> {
            int count = (int) done.stream().filter(one -> one.phase() == phase).count();
            return new Cell(phase, count, Collections.nCopies(count, 1));
        }).toList());
    }

    /** Whether there is anything to see. */
    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.experiences() == 0);
    }
}
