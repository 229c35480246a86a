package gov.rotations.opening.service;

import gov.rotations.cohort.Need;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.LocationId;
import gov.rotations.opening.entity.Description;
import gov.rotations.opening.entity.Lists;
import gov.rotations.opening.entity.Opening;
import gov.rotations.shared.Typed;
import gov.rotations.skills.SkillKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Between what a form holds and what an opening keeps. */
final class OpeningForms {

    private OpeningForms() {
        // two directions, nothing to hold
    }

    static Description description(OpeningForm form) {
        return new Description(Typed.orNull(form.getProduct()), form.getKind(), form.getPhase(), Typed.orNull(form.getSummary()))
            .work(Typed.orNull(form.getUserGroup()), Typed.orNull(form.getProblem()), Typed.orNull(form.getDecisions()), Typed.orNull(form.getTeam()))
            .hostedBy(Typed.orNull(form.getHostName()), Typed.orNull(form.getHostEmail()))
            .at(form.getLocation() == null ? null : new LocationId(form.getLocation()), form.getClearance(), form.isFirstRotationSuitable());
    }

    static Lists lists(OpeningForm form) {
        return new Lists(Set.copyOf(Arrays.asList(form.getSupports())), Set.copyOf(Arrays.asList(form.getSkills())), tags(form.getTags()));
    }

    static Map<RotationId, Integer> seats(OpeningForm form) {
        Map<RotationId, Integer> seats = new HashMap<>();
        form.getSeats().forEach((rotation, number) ->
            seats.put(new RotationId(rotation), number == null ? 0 : Math.max(0, Math.min(Opening.MOST_SEATS, number))));
        return seats;
    }

    static OpeningForm of(Opening opening) {
        Description said = opening.description();
        OpeningForm form = new OpeningForm();
        form.setProduct(said.product());
        form.setKind(said.kind());
        form.setPhase(said.phase());
        form.setSummary(said.summary());
        form.setUserGroup(said.userGroup());
        form.setProblem(said.problem());
        form.setDecisions(said.decisions());
        form.setTeam(said.team());
        form.setHostName(said.hostName());
        form.setHostEmail(said.hostEmail());
        form.setLocation(said.location() == null ? null : said.location().value());
        form.setClearance(said.clearance());
        form.setSupports(opening.lists().supports().stream().sorted().toArray(Need[]::new));
        form.setSkills(opening.lists().skills().stream().sorted().toArray(SkillKey[]::new));
        form.setTags(opening.lists().tags().stream().sorted().collect(Collectors.joining(", ")));
        form.setFirstRotationSuitable(said.isFirstRotationSuitable());
        opening.seats().forEach((rotation, number) -> form.getSeats().put(rotation.value(), number));
        return form;
    }

    /** Subjects in small letters, at most 40 characters each. */
    private static Set<String> tags(String text) {
        return Arrays.stream((text == null ? "" : text).split("[,;]")).map(tag -> tag.strip().toLowerCase(Locale.ROOT))
            .filter(tag -> !tag.isEmpty() && tag.length() <= 40).collect(Collectors.toSet());
    }
}
