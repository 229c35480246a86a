package gov.rotations.figures.service;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.Findable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Lets search find figures. */
@ApplicationScoped
public class MetricsToFind implements Findable {

    @Inject
    private Register register;

    @Override
    public String mark() {
        return register.content().code();
    }

    @Override
    public List<Text> texts() {
        return register.content().metrics().stream().map(one -> new Text("metric", "/figures/metric.xhtml?code=" + one.code(), one.title(), one.question(),
            one.code() + ". " + one.counted() + " " + one.records() + " " + String.join(" ", one.misleads()) + " " + one.notFor(), Audience.SIGNED_IN)).toList();
    }
}
