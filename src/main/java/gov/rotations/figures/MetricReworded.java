package gov.rotations.figures;

import gov.rotations.shared.Fact;

/** The register says something else about a figure than before. @param request the suggestion it comes from */
public record MetricReworded(String metric, int revision, long request) implements Fact {

    @Override
    public String subject() {
        return "metric:" + metric;
    }
}
