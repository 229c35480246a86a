package gov.rotations.development.service;

import gov.rotations.skills.SkillKey;
import java.util.Arrays;
import java.util.List;

/** The seven skills by the keys of the framework and the catalogue. */
final class SkillNames {

    private SkillNames() {
        // one translation
    }

    /** In the order of the seven; what is none of them is left out. */
    static List<SkillKey> keys(List<String> names) {
        return Arrays.stream(SkillKey.values()).filter(key -> names.contains(key.key())).toList();
    }
}
