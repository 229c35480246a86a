package gov.rotations.learning.service;

import gov.rotations.shared.NotPermitted;
import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.Frameworks;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Activities and the syllabus, for everybody to read, with the skills of the framework in force they cross to. */
@Stateless
@PermitAll
public class CatalogueService {

    /** The activities that suit a filter, in their themes. */
    public record ActivitiesView(Catalogue.Content content, List<Group> groups, int found, List<FrameworkText.Skill> skills, String subSkillTitle) {
    }

    /** One theme with what was found in it. */
    public record Group(Catalogue.Theme theme, List<Catalogue.Activity> activities) {
    }

    /** One activity. @param others of the same theme @param edition whose words these are @param offered whether the edition in force has it */
    public record ActivityView(Catalogue.Activity activity, Catalogue.Theme theme, List<FrameworkText.Skill> skills, List<Catalogue.SubSkill> subSkills,
        List<Catalogue.Activity> others, String attribution, String notice, String edition, String inForce, boolean offered) {
    }

    /** A sub-skill with the skills it crosses to and how many activities give practice in it. */
    public record SubSkillView(Catalogue.SubSkill subSkill, List<FrameworkText.Skill> skills, long activities) {
    }

    /** An area of the syllabus. */
    public record AreaView(Catalogue.Area area, List<SubSkillView> subSkills) {
    }

    @Inject
    private Catalogue catalogue;

    @Inject
    private Frameworks frameworks;

    public ActivitiesView activities(ActivityFilter filter) {
        Catalogue.Content content = catalogue.content();
        List<Catalogue.Activity> found = (filter == null ? new ActivityFilter(null, null, null, null) : filter).among(content);
        List<Group> groups = content.themes().stream()
            .map(theme -> new Group(theme, found.stream().filter(one -> one.theme().equals(theme.key())).toList()))
            .filter(group -> !group.activities().isEmpty()).toList();
        return new ActivitiesView(content, groups, found.size(), frameworks.current().map(FrameworkText::skills).orElse(List.of()),
            filter == null || filter.subSkill() == null ? "" : content.subSkill(filter.subSkill()).map(Catalogue.SubSkill::title).orElse(""));
    }

    /** An activity in the words of today; one that is not offered any more, in the last words it had. */
    public ActivityView activity(String code) {
        return view(catalogue.newestWith(String.valueOf(code)).orElseThrow(() -> new NotPermitted("activity:" + code)), code);
    }

    /** An activity as an edition words it. @param edition null for the words of today */
    public ActivityView activity(String edition, String code) {
        return edition == null ? activity(code) : view(catalogue.content(edition).orElseThrow(() -> new NotPermitted("activities:" + edition)), code);
    }

    private ActivityView view(Catalogue.Content content, String code) {
        Catalogue.Activity one = content.find(String.valueOf(code)).orElseThrow(() -> new NotPermitted("activity:" + code));
        Catalogue.Theme theme = content.theme(one.theme());
        return new ActivityView(one, theme, skills(theme.skills()), one.subSkills().stream().flatMap(sub -> content.subSkill(sub).stream()).toList(),
            content.activities().stream().filter(other -> other.theme().equals(one.theme()) && !other.equals(one)).toList(),
            content.attribution(), content.notice(), content.code(), catalogue.content().code(), catalogue.content().find(code).isPresent());
    }

    /** The words around the syllabus: what it is about, where it comes from, the roles one works with. */
    public Catalogue.Content content() {
        return catalogue.content();
    }

    public List<AreaView> syllabus() {
        Catalogue.Content content = catalogue.content();
        return content.areas().stream().map(area -> new AreaView(area, area.subSkills().stream().map(sub -> new SubSkillView(sub, skills(sub.skills()),
            content.activities().stream().filter(one -> one.subSkills().contains(sub.code())).count())).toList())).toList();
    }

    private List<FrameworkText.Skill> skills(List<String> keys) {
        return frameworks.current().map(text -> keys.stream().flatMap(key -> text.findSkill(key).stream()).toList()).orElse(List.of());
    }
}
