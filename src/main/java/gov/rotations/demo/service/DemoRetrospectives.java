package gov.rotations.demo.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.retrospective.PlacementStep;
import gov.rotations.retrospective.PulseStep;
import gov.rotations.retrospective.Side;
import gov.rotations.retrospective.ValueStep;
import gov.rotations.retrospective.service.AnswerForm;
import gov.rotations.retrospective.service.AskingService;
import gov.rotations.retrospective.service.LookingBackService;
import gov.rotations.retrospective.service.RetrospectiveRow;
import gov.rotations.shared.Earlier;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntPredicate;

/** Two rotations that both sides have looked back on, and one that has just ended, where most are still to answer. */
@Dependent
class DemoRetrospectives {

    private static final List<String> GAINED = List.of(
        "People who apply late now read at once what they can still do. Calls about it fell by a third.",
        "The letter says in its first line what somebody has to do. Fewer people write back.",
        "Nothing to see yet: we learnt that the form asks for something nobody needs, and it goes in spring.",
        "Caseworkers copy one thing less by hand, and mistakes in names have become rare.",
        "Those without a smartphone can finish the application on the telephone.",
        "We stopped building a feature that nobody had asked for. The time went into the search people use each day.");

    private static final List<String> HOST_GAINED = List.of(
        "A prototype was tested with twelve people, and the team now knows which of two ways to build.",
        "The waiting page tells people where they stand. The contact centre hears it every day.",
        "The backlog shrank to what matters for users; release notes are written so that they understand them.",
        "Too early to say. The research is good and the change goes live next month.");

    private static final List<String> STAY = List.of("The half day with users every fortnight.", "A named buddy in the team from the first morning.",
        "That I was trusted with a whole problem and not with a list of tasks.");

    private static final List<String> HOST_STAY = List.of("Two weeks of overlap with the one before.", "The short list of what somebody wants to learn.");

    private static final List<String> DIFFERENT = List.of("Accounts and laptop were ready in week three only. Please start them a month before.",
        "I would like to know the next placement earlier, because of the flat.", "Coaches should know when a rotation starts in another town.",
        "The handover ate the first two weeks. One page by the one before would help.");

    private static final List<String> HOST_DIFFERENT = List.of("Six months are short for a service in discovery.", "Tell us earlier who comes, so that the desk is ready.",
        "Boot camps in the first month take people out just when the team gets used to them.");

    @Inject
    private AskingService asking;

    @Inject
    private LookingBackService lookingBack;

    @Inject
    private DemoImprovements improvements;

    @Inject
    private Cohorts cohorts;

    @Inject
    private DemoCast cast;

    @Inject
    private Clock clock;

    /** @param over its last rotation has just ended @param running its first one has been over for a while */
    void load(CohortId over, CohortId running) {
        List<Cohorts.RotationCard> past = cohorts.rotationsOf(over);
        lookBack(past.get(1), i -> i != 4, i -> i % 5 != 3);
        lookBack(cohorts.rotationsOf(running).get(0), i -> i % 6 != 5, i -> i % 4 != 3);
        lookBack(past.get(2), i -> i % 3 == 1, i -> i % 4 == 1);
        asking.turnTheCalendar();
        improvements.load();
    }

    private void lookBack(Cohorts.RotationCard rotation, IntPredicate associates, IntPredicate hosts) {
        long ago = ChronoUnit.DAYS.between(rotation.dates().last(), LocalDate.now(clock));
        Earlier.by(Duration.ofDays(ago + 12), asking::turnTheCalendar);
        Earlier.by(Duration.ofDays(Math.max(1, ago - 4)), () -> {
            List<RetrospectiveRow> asked = waiting();
            for (int i = 0; i < asked.size(); i++) {
                if (hosts.test(i)) {
                    answer("department", asked.get(i), i);
                }
                if (associates.test(i)) {
                    associate(asked.get(i), i);
                }
            }
        });
    }

    /** The visitor who answers for every department sees all of them. */
    private List<RetrospectiveRow> waiting() {
        return cast.of(cast.account("department"), () -> lookingBack.mine(1).waiting()).stream().filter(row -> !row.associate().equals(DemoAccounts.ALUMNA)
            || row.lastDay().isBefore(LocalDate.now(clock).minusDays(30))).toList();
    }

    private void answer(String visitor, RetrospectiveRow row, int i) {
        cast.as(visitor, () -> lookingBack.answer(said(row.id(), Side.HOST, i)));
    }

    private void associate(RetrospectiveRow row, int i) {
        cohorts.findByEmail(DemoNames.email(row.associate())).or(() -> cohorts.associateOf(cast.account("alumni")))
            .ifPresent(card -> cast.as(card.account(), () -> lookingBack.answer(said(row.id(), Side.ASSOCIATE, i))));
    }

    private AnswerForm said(long id, Side side, int i) {
        AnswerForm form = lookingBack.sheet(id).form();
        boolean associate = side == Side.ASSOCIATE;
        List<String> gained = associate ? GAINED : HOST_GAINED;
        int turn = i % gained.size();
        form.setGained(gained.get(turn));
        form.setValue(turn == (associate ? 2 : 3) ? ValueStep.NOTHING_YET : ValueStep.values()[1 + (i + i / 6) % 4]);
        if (associate) {
            form.setPlacement(PlacementStep.values()[i % 7 == 6 ? 1 : 2 + i % 3]);
            form.setService(PulseStep.values()[i % 5 == 4 ? 1 : 2 + (i + 1) % 3]);
            form.setCollaboration(PulseStep.values()[i % 8 == 7 ? 0 : 1 + i % 4]);
        }
        if (i % 5 == 0) {
            form.setStay((associate ? STAY : HOST_STAY).get(i / 5 % (associate ? STAY : HOST_STAY).size()));
        }
        if (i % 4 == 1) {
            form.setDifferent((associate ? DIFFERENT : HOST_DIFFERENT).get(i / 4 % (associate ? DIFFERENT : HOST_DIFFERENT).size()));
        }
        return form;
    }
}
