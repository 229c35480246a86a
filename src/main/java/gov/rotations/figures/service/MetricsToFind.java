package gov.rotations.figures.service;

import gov.rotations.figures.entity.MetricRevision;
import gov.rotations.handbook.Audience;
import gov.rotations.handbook.Findable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Lets search find figures. */
@ApplicationScoped
public class MetricsToFind implements Findable {

    @Inject
    private Register register;

    @Inject
    private Wordings wordings;

    @Override
    public String mark() {
        return register.content().code() + "." + wordings.count();
    }

    @Override
    public List<Text> texts() {
        Map<String, MetricRevision> live = wordings.live();
        return register.content().metrics().stream().map(one -> live.containsKey(one.code()) ? one.saying(live.get(one.code()).words()) : one).map(one -> new Text("metric", "/figures/metric.xhtml?code=" + one.code(), one.title(), one.question(),
            one.code() + ". " + one.counted() + " " + one.records() + " " + String.join(" ", one.misleads()) + " " + one.notFor(), Audience.SIGNED_IN)).toList();
    }
}
