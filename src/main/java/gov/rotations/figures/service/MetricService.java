package gov.rotations.figures.service;

import gov.rotations.security.AllowedTo;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What is counted, for everybody who is signed in: whoever is part of a figure may know what it means. */
@Stateless(name = "MetricRegisterService")
@AllowedTo
public class MetricService {

    @Inject
    private Register register;

    public List<Register.Group> groups() {
        return register.content().groups();
    }

    public Metric metric(String code) {
        return register.content().find(code).orElseThrow(() -> new NotPermitted("metric:" + code));
    }
}
