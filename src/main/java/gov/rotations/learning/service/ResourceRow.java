package gov.rotations.learning.service;

import gov.rotations.learning.entity.LearningResource;
import java.time.LocalDate;
import java.util.List;

/** One learning resource in the list. @param mine what the reader said, or null @param suggestedBy whom to thank for it, or null */
public record ResourceRow(String code, String title, LearningResource.Kind kind, String provider, String link, LearningResource.Status status,
    LocalDate checkedOn, String note, List<Catalogue.SubSkill> subSkills, long helped, long judged, Boolean mine, String suggestedBy) {
}
