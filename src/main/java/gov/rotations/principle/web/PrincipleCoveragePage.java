package gov.rotations.principle.web;

import gov.rotations.principle.TagKind;
import gov.rotations.principle.service.PrincipleCoverageService;
import gov.rotations.principle.service.PrincipleCoverageService.Coverage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Which principles are put into practice, as a picture and as a table; page {@code principle/coverage.xhtml}. */
@Named
@RequestScoped
public class PrincipleCoveragePage {

    private static final int PER_LINE = 12;

    private static final int STEP = 20;

    /** Where a shape stands. */
    public record Spot(int x, int y) {
    }

    @Inject
    private PrincipleCoverageService service;

    private Coverage coverage;

    public void load() {
        coverage = service.coverage();
    }

    /** One shape for each thing, in lines of a dozen. */
    public List<Spot> spots(int things) {
        return IntStream.range(0, things).mapToObj(at -> new Spot(at % PER_LINE * STEP, at / PER_LINE * STEP)).toList();
    }

    public int height(int things) {
        return (things + PER_LINE - 1) / PER_LINE * STEP;
    }

    public int getWidth() {
        return PER_LINE * STEP;
    }

    public TagKind[] getKinds() {
        return TagKind.values();
    }

    public Coverage getCoverage() {
        return coverage;
    }
}
