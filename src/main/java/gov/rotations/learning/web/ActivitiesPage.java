package gov.rotations.learning.web;

import gov.rotations.learning.service.ActivityFilter;
import gov.rotations.learning.service.Catalogue;
import gov.rotations.learning.service.CatalogueService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Activities to choose from, one of them, and the syllabus; pages {@code activities}, {@code activity} and {@code syllabus}. */
@Named
@RequestScoped
public class ActivitiesPage {

    @Inject
    private CatalogueService service;

    private String q;
    private String theme;
    private String skill;
    private String subSkill;
    private String code;

    private String edition;
    private CatalogueService.ActivitiesView view;
    private CatalogueService.ActivityView one;
    private List<CatalogueService.AreaView> areas;

    public void load() {
        view = service.activities(new ActivityFilter(q, theme, skill, subSkill));
    }

    public void loadOne() {
        one = service.activity(edition, code);
    }

    public void loadSyllabus() {
        areas = service.syllabus();
    }

    public Catalogue.Content getContent() {
        return service.content();
    }

    public CatalogueService.ActivitiesView getView() {
        return view;
    }

    public CatalogueService.ActivityView getOne() {
        return one;
    }

    public List<CatalogueService.AreaView> getAreas() {
        return areas;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getSkill() {
        return skill;
    }

    public void setSkill(String skill) {
        this.skill = skill;
    }

    public String getSubSkill() {
        return subSkill;
    }

    public void setSubSkill(String subSkill) {
        this.subSkill = subSkill;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
