package gov.rotations.demo.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.opening.OpeningId;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.service.OpeningLine;
import gov.rotations.placement.service.PreferenceService;
import gov.rotations.placement.service.PreferenceSheet;
import gov.rotations.placement.service.RoundForm;
import gov.rotations.placement.service.RoundService;
import gov.rotations.placement.service.Window;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The round of the cohort to be planned: preferences are open, and most associates have handed theirs in. */
@Dependent
class DemoRound {

    private static final int WEEKS_OPEN = 2;

    @Inject
    private RoundService rounds;

    @Inject
    private PreferenceService preferences;

    @Inject
    private Cohorts cohorts;

    private final Random random = new Random(62_027);

    void load(CohortId cohort, List<Cohorts.RotationCard> rotations, DemoCalendar calendar) {
        RoundId round = rounds.open(new RoundForm(cohort, rotations.stream().map(Cohorts.RotationCard::id).toList(), null));
        rounds.openPreferences(round, new Window(calendar.today().plusWeeks(WEEKS_OPEN).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)), LocalTime.of(17, 0)));
        List<Cohorts.AssociateCard> people = cohorts.associatesOf(cohort);
        for (int i = 0; i < people.size(); i++) {
            if (!isLeftToVisitor(people.get(i), i)) {
                record(round, people.get(i));
            }
        }
    }

    /** The visitor's own list stays empty, and two people have not come round to it yet. */
    private static boolean isLeftToVisitor(Cohorts.AssociateCard card, int index) {
        return card.name().equals(DemoAccounts.ASSOCIATE) || index == 10 || index == 20;
    }

    private void record(RoundId round, Cohorts.AssociateCard card) {
        PreferenceSheet sheet = preferences.of(round, card.id());
        List<OpeningId> open = new ArrayList<>(sheet.openings().stream().filter(OpeningLine::isOpen).map(OpeningLine::id).toList());
        Collections.shuffle(open, random);
        preferences.record(round, card.id(), open.subList(0, Math.min(open.size(), 5 + random.nextInt(6))));
    }
}
