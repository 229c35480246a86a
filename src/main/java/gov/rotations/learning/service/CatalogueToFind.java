package gov.rotations.learning.service;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.Findable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Lets search find activities, sub-skills and learning resources. */
@ApplicationScoped
public class CatalogueToFind implements Findable {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Resources resources;

    @Override
    public String mark() {
        return catalogue.content().code() + "." + resources.mark();
    }

    @Override
    public List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        catalogue.content().activities().forEach(one -> texts.add(new Text("activity", "/learning/activity.xhtml?code=" + one.code(), one.title(),
            one.looksLike(), String.join(". ", one.evidence()), Audience.PUBLIC)));
        catalogue.content().areas().forEach(area -> area.subSkills().forEach(sub -> texts.add(new Text("subSkill", "/learning/syllabus.xhtml", sub.title(),
            area.title() + ". " + String.join(" ", sub.points()), "", Audience.PUBLIC))));
        resources.all().forEach(one -> texts.add(new Text("resource", "/learning/resources.xhtml", one.title(), one.note(), one.provider(), Audience.PUBLIC)));
        return texts;
    }
}
