package gov.rotations.skills.service;

import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.entity.Framework;

/** One edition as it is read. @param latest whether it is in force */
public record EditionView(FrameworkText text, Framework.State state, boolean latest) {

    public FrameworkText.Skill skill(String key) {
        return text.findSkill(key).orElse(null);
    }
}
