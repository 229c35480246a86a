package gov.rotations.cohort.service;

import gov.rotations.cohort.Clearance;
import gov.rotations.cohort.Need;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.department.Departments;
import gov.rotations.department.Region;
import gov.rotations.exchange.Reading;
import gov.rotations.exchange.Readings;
import gov.rotations.exchange.Readings.Remarked;
import gov.rotations.exchange.SheetRow;
import gov.rotations.exchange.Unreadable;
import gov.rotations.skills.SkillKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** From a row of the sheet of associates to the form that the pages use, and whether the two say the same. */
@Dependent
class AssociateForms {

    static final Map<String, Clearance> CLEARANCES = Map.of("Baseline", Clearance.BPSS, "None", Clearance.BPSS,
        "Counter-terrorist check", Clearance.CTC, "Security check", Clearance.SC, "Developed vetting", Clearance.DV);

    /** A skill the person wishes to grow, and how much, 1 to 3. */
    record Wish(SkillKey skill, int strength) {

        @Override
        public String toString() {
            return skill.key() + " (" + strength + ")";
        }
    }

    @Inject
    private Departments departments;

    static Wish wish(String text) {
        Remarked parts = Readings.remarked(100).read(text.replaceFirst("\\s*[:=]?\\s+([0-3])$", " ($1)"));
        SkillKey skill = Readings.oneOf(SkillKey.class, SkillKey::key, Map.of("Lifecycle perspective", SkillKey.PRODUCT_LIFECYCLE_PERSPECTIVE))
            .read(parts.text());
        return new Wish(skill, parts.remarks().isEmpty() ? 2 : Readings.wholeNumber(0, 3).read(parts.remarks().get(0)));
    }

    /** A number of days, a share such as 60 % or 0.6, or the words for all of it. */
    static Reading<Integer> workingDays() {
        return text -> {
            String plain = text.toLowerCase(Locale.ROOT).replaceAll("fte|days?|a week|per week|\\s", "");
            if (plain.matches("full-?time")) {
                return 5;
            }
            if (plain.matches("(100|80|60|40|20)%|0?\\.[2468]0?")) {
                return (int) Math.round(plain.endsWith("%") ? Integer.parseInt(plain.replace("%", "")) / 20.0 : Double.parseDouble(plain) * 5);
            }
            if (!plain.matches("[1-5]")) {
                throw new Unreadable("“" + text + "” is not a number of days from 1 to 5, nor a share such as 60%.");
            }
            return Integer.parseInt(plain);
        };
    }

    /** Why this town cannot be taken, unless it is known or says its region. */
    Optional<String> faultIn(Remarked town) {
        if (departments.findTown(town.text()).isPresent()) {
            return Optional.empty();
        }
        if (town.remarks().size() == 1 && Region.find(town.remarks().get(0)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of("“" + town.text() + "” is a new town; write its region behind it, as in Leeds (Yorkshire and The Humber).");
    }

    void addTowns(SheetRow row) {
        towns(row).filter(town -> departments.findTown(town.text()).isEmpty())
            .forEach(town -> departments.townOf(town.text(), town.remarks().get(0)));
    }

    /** Whether the row says anything that is not stored. */
    boolean changes(SheetRow row, Associate stored) {
        if (towns(row).anyMatch(town -> departments.findTown(town.text()).isEmpty())) {
            return true;
        }
        AssociateForm form = AssociateForm.of(stored);
        List<Object> before = said(form);
        fill(form, row);
        return !said(form).equals(before);
    }

    /** Says on the form what the row says; the departments and towns of the row are known by now. */
    void fill(AssociateForm form, SheetRow row) {
        form.setName(row.text("name"));
        form.setEmail(row.text("email"));
        form.setHomeDepartment(department(row.text("home")));
        row.find("clearance", Clearance.class).ifPresent(form::setClearance);
        row.find("workingDays", Integer.class).ifPresent(form::setWorkingDays);
        row.find("grade", String.class).ifPresent(form::setGrade);
        row.find("firstDay", LocalDate.class).ifPresent(form::setFirstDay);
        fillPlaces(form, row);
        if (!row.list("needs").isEmpty()) {
            form.setNeeds(row.<Need>list("needs").toArray(Need[]::new));
        }
        if (!row.list("previous").isEmpty()) {
            form.setPreviousDepartments(row.<String>list("previous").stream().map(this::department).toArray(Long[]::new));
        }
        if (!row.list("wishes").isEmpty()) {
            Map<SkillKey, Integer> wishes = new EnumMap<>(SkillKey.class);
            Arrays.stream(SkillKey.values()).forEach(skill -> wishes.put(skill, 0));
            row.<Wish>list("wishes").forEach(wish -> wishes.put(wish.skill(), wish.strength()));
            form.setWishes(wishes);
        }
    }

    private void fillPlaces(AssociateForm form, SheetRow row) {
        Long base = town(row.find("base", Remarked.class).orElseThrow());
        form.setBase(base);
        Long[] near = row.list("commutable").isEmpty() ? form.getCommutable() : ids(row, "commutable");
        Long[] far = row.list("relocatable").isEmpty() ? form.getRelocatable() : ids(row, "relocatable");
        List<Long> within = Arrays.asList(near);
        form.setCommutable(within.stream().filter(place -> !place.equals(base)).toArray(Long[]::new));
        form.setRelocatable(Stream.of(far).filter(place -> !place.equals(base) && !within.contains(place)).toArray(Long[]::new));
    }

    private Long[] ids(SheetRow row, String key) {
        return row.<Remarked>list(key).stream().map(this::town).distinct().toArray(Long[]::new);
    }

    private Long town(Remarked town) {
        return departments.findTown(town.text()).orElseThrow().id().value();
    }

    private Long department(String code) {
        return departments.findByCode(code).orElseThrow().id().value();
    }

    private static Stream<Remarked> towns(SheetRow row) {
        return Stream.of(row.find("base", Remarked.class).stream(), row.<Remarked>list("commutable").stream(),
            row.<Remarked>list("relocatable").stream()).flatMap(each -> each);
    }

    private static List<Object> said(AssociateForm form) {
        return Arrays.asList(form.getName(), form.getEmail(), form.getHomeDepartment(), form.getClearance(), form.getWorkingDays(),
            form.getGrade(), form.getFirstDay(), form.getBase(), Set.copyOf(Arrays.asList(form.getCommutable())), Set.copyOf(Arrays.asList(form.getRelocatable())),
            Set.copyOf(Arrays.asList(form.getNeeds())), Set.copyOf(Arrays.asList(form.getPreviousDepartments())), Map.copyOf(form.getWishes()));
    }

    static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
