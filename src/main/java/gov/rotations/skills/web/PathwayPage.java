package gov.rotations.skills.web;

import gov.rotations.skills.service.PathwayService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The pathway of roles as a picture and as a table; page {@code skills/pathway.xhtml}. */
@Named
@RequestScoped
public class PathwayPage {

    @Inject
    private PathwayService service;

    private String edition;
    private String role;
    private String skill;
    private PathwayService.View view;

    public void load() {
        view = service.get(edition, role, skill);
    }

    public PathwayService.View getView() {
        return view;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getSkill() {
        return skill;
    }

    public void setSkill(String skill) {
        this.skill = skill;
    }
}
