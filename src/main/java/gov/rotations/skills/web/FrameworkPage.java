package gov.rotations.skills.web;

import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.service.EditionView;
import gov.rotations.skills.service.FrameworkService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** One edition of the framework, one skill or one level of it; pages {@code framework}, {@code skill}, {@code level} and {@code print}. */
@Named
@RequestScoped
public class FrameworkPage {

    @Inject
    private FrameworkService service;

    private String edition;
    private String key;
    private String format;
    private EditionView view;

    public void load() {
        view = service.get(edition);
    }

    public void loadSkill() {
        view = service.withSkill(edition, key);
    }

    public void loadLevel() {
        view = service.withLevel(edition, key);
    }

    public void send() throws IOException {
        FrameworkService.Download file = service.export(edition, format);
        Faces.sendFile(file.content(), file.name(), true);
    }

    public FrameworkText getText() {
        return view.text();
    }

    public FrameworkText.Skill getSkill() {
        return view.skill(key);
    }

    public FrameworkText.Level getLevel() {
        return view.text().findLevel(key).orElseThrow();
    }

    public EditionView getView() {
        return view;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}
