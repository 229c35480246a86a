package gov.rotations.figures.service;

import gov.rotations.figures.entity.MetricRevision;
import gov.rotations.security.AllowedTo;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is counted, for everybody who is signed in: whoever is part of a figure may know what it means. */
@Stateless(name = "MetricRegisterService")
@AllowedTo
public class MetricService {

    /** One figure in the words of one revision. @param revisions all there are, the newest first */
    public record View(Metric metric, int revision, List<RevisionRow> revisions) {

        public boolean isEarlier() {
            return revision != revisions.get(0).number();
        }
    }

    /** @param author whom the revision thanks for its words, or null */
    public record RevisionRow(int number, Instant publishedAt, String author, Long request) {
    }

    @Inject
    private Register register;

    @Inject
    private Wordings wordings;

    public List<Register.Group> groups() {
        Map<String, MetricRevision> live = wordings.live();
        return register.content().groups().stream().map(group -> new Register.Group(group.key(), group.title(), group.intro(),
            group.metrics().stream().map(one -> one.saying(live.get(one.code()).words())).toList())).toList();
    }

    /** @param revision which one, or null for what holds today */
    public View metric(String code, Integer revision) {
        Metric metric = register.content().find(code).orElseThrow(() -> new NotPermitted("metric:" + code));
        List<MetricRevision> all = wordings.of(code);
        MetricRevision read = all.stream().filter(one -> revision == null || one.number() == revision).findFirst()
            .orElseThrow(() -> new NotPermitted("metric:" + code + "/" + revision));
        return new View(metric.saying(read.words()), read.number(),
            all.stream().map(one -> new RevisionRow(one.number(), one.publishedAt(), one.author(), one.request())).toList());
    }
}
