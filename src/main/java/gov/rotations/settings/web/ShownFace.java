package gov.rotations.settings.web;

import gov.rotations.faces.Release;
import gov.rotations.faces.SiteFace;
import gov.rotations.settings.service.RememberedSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The face of the programme as it is chosen now. */
@Named("siteFace")
@ApplicationScoped
public class ShownFace implements SiteFace {

    @Inject
    private RememberedSettings settings;

    @Inject
    private Release release;

    private Look now() {
        return new Look(settings.chosen());
    }

    @Override
    public String getName() {
        return now().name();
    }

    @Override
    public String getLine() {
        return now().line();
    }

    @Override
    public String getFoot() {
        return now().foot();
    }

    @Override
    public Contact getContact() {
        return now().contact();
    }

    @Override
    public String getStyle() {
        return file("/settings/face.css", now());
    }

    @Override
    public String getMark() {
        return file("/settings/mark.svg", now());
    }

    /** The address changes with the colour and with the release, so that browsers may keep the file. */
    private String file(String path, Look look) {
        return look.wearsItsOwn() ? path + "?v=" + look.accent().hex().substring(1) + "-" + release.getStamp() : null;
    }

    @Override
    public String getLetterFoot() {
        return now().letterFoot();
    }
}
