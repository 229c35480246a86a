package gov.rotations.placement.service;

import gov.rotations.placement.WeightsChanged;
import gov.rotations.placement.entity.WeightProfile;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What plans are judged by: profiles of weights, named and versioned, in the open for whoever plans. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class WeightsService {

    /** One version of a profile. @param author empty for those that came with the product */
    public record Row(String label, String name, int number, boolean current, WeightProfile.Terms terms, String reason, String author,
        Instant createdAt) implements Serializable {
    }

    @Inject
    private WeightProfiles profiles;

    @Inject
    private AccountBook accounts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** By name, the newest version of each first. */
    public List<Row> all() {
        List<WeightProfile> all = profiles.all();
        List<WeightProfile> current = WeightProfiles.newestOf(all);
        Map<?, AccountBook.Card> authors = accounts.of(all.stream().map(WeightProfile::author).filter(Objects::nonNull).distinct().toList());
        return all.stream().map(profile -> new Row(profile.label(), profile.name(), profile.number(),
            current.contains(profile), profile.terms(), profile.reason(),
            profile.author() != null && authors.containsKey(profile.author()) ? authors.get(profile.author()).name() : "", profile.createdAt())).toList();
    }

    /** Labels of the newest versions, the standard profile first. */
    public List<String> labels() {
        return profiles.current().stream().sorted(Comparator.comparing(profile -> !profile.name().equals(WeightProfile.STANDARD)))
            .map(WeightProfile::label).toList();
    }

    /** A form filled with a profile, to make the next version of it. @param label null for the standard one */
    public WeightsForm form(String label) {
        WeightProfile profile = label == null ? profiles.newest(WeightProfile.STANDARD) : profiles.get(label);
        return WeightsForm.of(profile.name(), profile.terms());
    }

    /** Keeps a new version, or the first of a new profile. @return its label */
    public String save(WeightsForm form) {
        int number = profiles.all().stream().filter(profile -> profile.name().equals(form.getName())).mapToInt(WeightProfile::number).max().orElse(0) + 1;
        WeightProfile next = new WeightProfile(form.getName(), number, form.terms()).because(form.getReason(), actor.get().account(), clock.instant());
        profiles.add(next);
        facts.fire(new WeightsChanged(next.name(), number, form.getReason()));
        return next.label();
    }
}
