package gov.rotations.placement.service;

import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Phase;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.PreferenceList;
import gov.rotations.placement.entity.Round;
import gov.rotations.skills.SkillKey;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The page of preferences of one associate: the openings there are, those already ranked, and where the list stands.
 *
 * @param version of the list, or {@link #NEW} when there is none yet
 * @param changed ranked openings whose place, clearance or rotations changed after the list was last touched
 * @param open whether the window takes changes at this moment
 */
public record PreferenceSheet(RoundId round, String roundName, Round.State roundState, Instant closesAt, boolean open,
    String associate, long version, PreferenceList.State state, Instant changedAt, String statement, List<OpeningId> chosen,
    Set<OpeningId> changed, List<OpeningLine> openings) implements Serializable {

    /** The version of a list that is not there yet. */
    public static final long NEW = -1;

    /** Most wishes a list holds. */
    public static final int MOST = 10;

    /** Fewest wishes that are advised. */
    public static final int ADVISED = 3;

    /** Most characters of the words beside the wishes. */
    public static final int STATEMENT = 400;

    /** The ranked openings, best first. */
    public List<OpeningLine> ranked() {
        return linesOf(chosen);
    }

    /** The lines of these openings, in their order; what is no longer listed is left out. */
    public List<OpeningLine> linesOf(Collection<OpeningId> ids) {
        return ids.stream().map(id -> openings.stream().filter(line -> line.id().equals(id)).findFirst().orElse(null))
            .filter(Objects::nonNull).toList();
    }

    /** True when the opening is not what it was when it was ranked. */
    public boolean hasChanged(OpeningLine line) {
        return changed.contains(line.id());
    }

    public List<String> towns() {
        return openings.stream().map(OpeningLine::town).distinct().sorted().toList();
    }

    public List<Phase> phases() {
        return openings.stream().map(OpeningLine::phase).distinct().sorted().toList();
    }

    public List<SkillKey> skills() {
        return openings.stream().flatMap(line -> line.skills().stream()).distinct().sorted().toList();
    }

    public long openCount() {
        return openings.stream().filter(OpeningLine::isOpen).count();
    }

    public int most() {
        return MOST;
    }

    public int statementLength() {
        return STATEMENT;
    }

    public boolean isTooShort() {
        return chosen.size() < ADVISED;
    }
}
