package gov.rotations.demo.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.events.EventKind;
import gov.rotations.events.PriorityRule;
import gov.rotations.events.service.EventForm;
import gov.rotations.events.service.EventPlanningService;
import gov.rotations.events.service.RegistrationService;
import gov.rotations.events.service.SeatService;
import gov.rotations.events.service.SessionLine;
import gov.rotations.security.AccountId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A year of events of the running cohort and the one about to be planned: three boot camps, a trip and a social are over, one
 * takes place now and one is about to begin, a boot camp ahead is full with five waiting, and the others stand at every other step.
 */
@Dependent
class DemoEvents {

    private static final String HOUSE = "Learning centre, Leeds";

    private static final String[] DIETS = {"Vegetarian", "No nuts", "Halal", "Vegan", "No gluten"};

    @Inject
    private EventPlanningService planning;

    @Inject
    private RegistrationService registrations;

    @Inject
    private SeatService seats;

    @Inject
    private Cohorts cohorts;

    @Inject
    private DemoCast cast;

    @Inject
    private Clock clock;

    private Long[] both;

    private List<AccountId> runners;

    private List<AccountId> everybody;

    void load(CohortId running, CohortId planned) {
        both = new Long[] {running.value(), planned.value()};
        runners = people(running);
        everybody = new ArrayList<>(runners);
        everybody.addAll(people(planned));
        everybody.remove(cast.account("associate"));
        loadPast();
        loadToday();
        loadAhead();
    }

    private List<AccountId> people(CohortId cohort) {
        return cohorts.associatesOf(cohort).stream().map(Cohorts.AssociateCard::account).toList();
    }

    private void loadPast() {
        held(event(EventKind.BOOT_CAMP, "Finding the problem", "Discovery, research, and need against want", 20, weeks(-22, DayOfWeek.TUESDAY), 3), runners);
        held(event(EventKind.BOOT_CAMP, "Smallest useful thing", "Stories, slicing and a first release", 20, weeks(-13, DayOfWeek.TUESDAY), 2), runners);
        held(event(EventKind.BOOT_CAMP, "Reading the numbers", "Metrics, call centres and feedback that comes back", 20, weeks(-5, DayOfWeek.WEDNESDAY), 2), runners);
        EventForm trip = event(EventKind.TRIP, "A day at a forecast centre", "How a number becomes a warning", 16, weeks(-8, DayOfWeek.THURSDAY), 1);
        trip.setVenue("Forecast centre, Exeter");
        held(trip, runners.subList(0, Math.min(14, runners.size())));
        EventForm quiz = event(EventKind.SOCIAL, "Quiz night", "Six rounds, one of them about acronyms", 40, weeks(-3, DayOfWeek.THURSDAY), 1);
        quiz.setVenue("The Old Brewery, Leeds");
        quiz.getSessions().get(0).setBegins(weeks(-3, DayOfWeek.THURSDAY).atTime(18, 30));
        quiz.getSessions().get(0).setEnds(weeks(-3, DayOfWeek.THURSDAY).atTime(21, 0));
        held(quiz, withVisitor(24));
    }

    private void loadToday() {
        LocalDateTime hour = LocalDateTime.now(clock).truncatedTo(ChronoUnit.HOURS);
        EventForm meeting = event(EventKind.COMMUNITY, "Product people meet", "Three short stories, then coffee", 30, hour.toLocalDate(), 1);
        meeting.getSessions().get(0).setBegins(hour);
        meeting.getSessions().get(0).setEnds(hour.plusHours(3));
        held(meeting, withVisitor(18));
        LocalDateTime soon = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).plusMinutes(14);
        EventForm talk = event(EventKind.TALK, "Ask somebody who has done it", "An hour with two graduates, and no slides", 12, soon.toLocalDate(), 1);
        talk.setOpen(true);
        talk.getSessions().get(0).setBegins(soon);
        talk.getSessions().get(0).setEnds(soon.plusHours(1));
        held(talk, everybody.subList(2, 9));
    }

    /** So many people, and the associate whom visitors may be. */
    private List<AccountId> withVisitor(int many) {
        List<AccountId> people = new ArrayList<>(everybody.subList(0, many));
        people.add(cast.account("associate"));
        return people;
    }

    private void loadAhead() {
        EventForm camp = event(EventKind.BOOT_CAMP, "Roadmaps people believe", "Outcomes, priorities and saying no", 16, weeks(4, DayOfWeek.TUESDAY), 3);
        camp.setRule(PriorityRule.COHORT_FIRST);
        long full = published(camp);
        registerAll(full, everybody.subList(0, 20));
        register(full, cast.account("associate"), "No nuts", null);

        EventForm court = event(EventKind.TRIP, "A morning in court", "Where forms become decisions", 8, weeks(3, DayOfWeek.MONDAY), 1);
        court.setVenue("Crown Court, Leeds");
        long small = published(court);
        registerAll(small, everybody.subList(0, 8));
        register(small, cast.account("associate"), null, null);
        cast.as(everybody.get(0), () -> registrations.cancel(small));

        EventForm workshop = event(EventKind.WORKSHOP, "Words that land", "Write to stakeholders so that they answer", 18, weeks(2, DayOfWeek.WEDNESDAY), 1);
        workshop.getSessions().get(0).setFacilitators(DemoAccounts.email("coach"));
        registerAll(published(workshop), everybody.subList(3, 14));

        EventForm talk = event(EventKind.TALK, "Running it live", "What one incident taught a team", 60, weeks(1, DayOfWeek.FRIDAY), 1);
        talk.setOpen(true);
        talk.getSessions().get(0).setEnds(talk.getBegins().plusHours(1));
        talk.setLink("https://meet.rotations.test/running-it-live");
        talk.getSessions().get(0).setFacilitators(DemoAccounts.email("manager"));
        long open = published(talk);
        registerAll(open, everybody.subList(5, 12));
        register(open, cast.account("alumni"), null, null);

        EventForm course = event(EventKind.COURSE, "Numbers without fear", "A day with an analyst, seats drawn by lot", 12, weeks(6, DayOfWeek.THURSDAY), 1);
        course.setRule(PriorityRule.LOTTERY);
        registerAll(published(course), everybody.subList(8, 26));

        EventForm walk = event(EventKind.SOCIAL, "Walk along the canal", "Slow, with biscuits", 30, weeks(2, DayOfWeek.SATURDAY), 1);
        long off = published(walk);
        registerAll(off, everybody.subList(0, 6));
        planning.cancel(off, planning.form(off).getVersion(), "The towpath is closed for repairs. We will choose another day.");

        planning.save(event(EventKind.COURSE, "Money and cases", "What a business case says and what it hides", 20, weeks(9, DayOfWeek.TUESDAY), 1));
    }

    /** What has begun: people stand on the list as the organisers put them there. */
    private void held(EventForm form, List<AccountId> people) {
        form.setOpens(form.getBegins().minusWeeks(6));
        form.setCloses(form.getBegins().minusDays(3));
        form.setCancelBy(form.getBegins().minusDays(5));
        form.getSessions().get(0).setFacilitators(DemoAccounts.email("coach"));
        long id = published(form);
        people.forEach(person -> seats.enrol(id, person));
    }

    private long published(EventForm form) {
        long id = planning.save(form).value();
        planning.publish(id, planning.form(id).getVersion());
        return id;
    }

    private void registerAll(long event, List<AccountId> people) {
        for (int one = 0; one < people.size(); one++) {
            register(event, people.get(one), one % 4 == 1 ? DIETS[one % DIETS.length] : null, one % 9 == 4 ? "A seat near the door" : null);
        }
    }

    private void register(long event, AccountId person, String diet, String access) {
        cast.as(person, () -> registrations.register(event, diet, access));
    }

    /** A day so many weeks from this week. */
    private LocalDate weeks(int weeks, DayOfWeek day) {
        return LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(day));
    }

    private EventForm event(EventKind kind, String title, String theme, int capacity, LocalDate first, int days) {
        EventForm form = new EventForm();
        form.setKind(kind);
        form.setTitle(title);
        form.setTheme(theme);
        form.setVenue(HOUSE);
        form.setCohorts(both);
        form.setCapacity(capacity);
        form.setDescription("Bring something you are working on. Lunch and travel are paid for by the programme.");
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.HOURS);
        form.setOpens(now.minusDays(10));
        form.setCloses(first.minusDays(3).atTime(17, 0));
        form.setCancelBy(first.minusDays(5).atTime(12, 0));
        for (int day = 0; day < days; day++) {
            form.addSession();
            SessionLine session = form.getSessions().get(day);
            session.setTitle(days == 1 ? null : "Day " + (day + 1));
            session.setBegins(first.plusDays(day).atTime(10, 0));
            session.setEnds(first.plusDays(day).atTime(16, 0));
            session.setRoom("Room " + (kind.ordinal() + 1));
        }
        return form;
    }
}
