package gov.rotations.opening.entity;

import gov.rotations.cohort.RotationId;
import gov.rotations.opening.entity.Opening.Gap;
import gov.rotations.shared.EmailAddress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a description must say before an opening may be submitted or listed. */
final class Checklist {

    private Checklist() {
        // one question
    }

    /** What is missing, in the order of the form. */
    static List<Gap> gaps(Description said, Map<RotationId, Integer> seats) {
        Map<Gap, Boolean> missing = new EnumMap<>(Gap.class);
        missing.put(Gap.PRODUCT, isBlank(said.product()));
        missing.put(Gap.KIND, said.kind() == null);
        missing.put(Gap.PHASE, said.phase() == null);
        missing.put(Gap.USER_GROUP, isBlank(said.userGroup()));
        missing.put(Gap.PROBLEM, isBlank(said.problem()));
        missing.put(Gap.DECISIONS, isBlank(said.decisions()));
        missing.put(Gap.HOST_NAME, isBlank(said.hostName()));
        missing.put(Gap.HOST_EMAIL, !EmailAddress.isValid(said.hostEmail()));
        missing.put(Gap.SITE, said.location() == null);
        missing.put(Gap.SEATS, seats.values().stream().allMatch(number -> number == 0));
        return missing.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
