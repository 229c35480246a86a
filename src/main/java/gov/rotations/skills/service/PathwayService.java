package gov.rotations.skills.service;

import gov.rotations.skills.FrameworkText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The pathway of roles in an edition, with one crossing of it looked at closely. */
@Stateless
@PermitAll
public class PathwayService {

    /** @param skill null unless a crossing was chosen @param role likewise @param level what usually goes with that role */
    public record View(EditionView edition, PathwayPicture picture, FrameworkText.Skill skill, FrameworkText.Role role, FrameworkText.Level level) {
    }

    @Inject
    private FrameworkService framework;

    /** A crossing that is not in the edition is as good as none chosen. */
    public View get(String code, String role, String skill) {
        EditionView edition = framework.get(code);
        FrameworkText text = edition.text();
        FrameworkText.Skill atSkill = text.findSkill(String.valueOf(skill)).orElse(null);
        FrameworkText.Role atRole = text.roles().stream().filter(one -> one.key().equals(role)).findFirst().orElse(null);
        boolean chosen = atSkill != null && atRole != null;
        return new View(edition, PathwayPicture.of(text, role, skill), chosen ? atSkill : null, chosen ? atRole : null,
            chosen ? text.level(atRole.targets().getOrDefault(atSkill.key(), 1)) : null);
    }
}
