package gov.rotations.principle.service;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.Findable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Lets search find the principles in force. */
@ApplicationScoped
public class PrinciplesToFind implements Findable {

    @Inject
    private PrinciplesInForce register;

    @Override
    public String mark() {
        return "principles-" + register.text().edition();
    }

    @Override
    public List<Text> texts() {
        return register.text().inForce().stream()
            .map(one -> new Text("principle", "/principle/principle.xhtml?key=" + one.key(), one.title(), one.sentence(), "", Audience.PUBLIC)).toList();
    }
}
