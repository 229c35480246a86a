package gov.rotations.testing;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.RotationId;
import gov.rotations.opening.OpeningId;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.service.PlanBoard;
import gov.rotations.placement.service.PlanBoardService;
import gov.rotations.placement.service.PlanRequest;
import gov.rotations.placement.service.PlanningService;
import gov.rotations.placement.service.PreferenceService;
import gov.rotations.placement.service.ProposalRow;
import gov.rotations.placement.service.ProposalService;
import gov.rotations.placement.service.ProposingService;
import gov.rotations.placement.service.PublishingService;
import gov.rotations.placement.service.RoundForm;
import gov.rotations.placement.service.RoundService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Takes a round of a {@link Programme} through its steps, as its admin. */
@Dependent
public class PlannedRound {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private RoundService rounds;
    @Inject
    private PreferenceService preferences;
    @Inject
    private PlanningService planning;
    @Inject
    private PlanBoardService boards;
    @Inject
    private ProposingService proposing;
    @Inject
    private ProposalService proposals;
    @Inject
    private PublishingService publishing;

    private Programme programme;
    private RoundId id;

    /** Opens a round for these rotations. */
    public PlannedRound open(Programme of, RotationId... rotations) throws Exception {
        programme = of;
        id = programme.byAdmin(() -> rounds.open(new RoundForm(programme.cohort(), List.of(rotations), "")));
        return this;
    }

    public RoundId id() {
        return id;
    }

    public void wishes(AssociateId associate, OpeningId... openings) throws Exception {
        programme.byAdmin(() -> preferences.record(id, associate, List.of(openings)));
    }

    /** Closes the round for wishes and has a plan made. */
    public PlanId plan() throws Exception {
        programme.byAdmin(() -> rounds.closePreferences(id));
        return planAgain();
    }

    public PlanId planAgain() throws Exception {
        return solved(programme.byAdmin(() -> planning.start(PlanRequest.first(id, 2, 1))));
    }

    /** The plan, once the planner has let go of it. */
    public PlanId solved(PlanId plan) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (programme.byAdmin(() -> planning.progress(plan)).isSolving() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return plan;
    }

    public PlanBoard board(PlanId plan) throws Exception {
        return programme.byAdmin(() -> boards.board(plan));
    }

    /** Sends the plan to the departments. */
    public PlanId propose(PlanId plan) throws Exception {
        programme.byAdmin(() -> proposing.propose(plan, proposing.preview(plan).planVersion(), true));
        return plan;
    }

    public List<ProposalRow> proposals() throws Exception {
        return programme.byAdmin(() -> proposals.of(id));
    }

    public ProposalRow proposalFor(String associate) throws Exception {
        return proposals().stream().filter(row -> row.associate().equals(associate)).reduce((first, last) -> last).orElseThrow();
    }

    public PublishingService.Standing standing() throws Exception {
        return programme.byAdmin(() -> publishing.standing(id));
    }
}
