package gov.rotations;

import static gov.rotations.testing.browser.Visitor.ADMIN;
import static gov.rotations.testing.browser.Visitor.ALUMNUS;
import static gov.rotations.testing.browser.Visitor.ASSOCIATE;
import static gov.rotations.testing.browser.Visitor.COACH;
import static gov.rotations.testing.browser.Visitor.DEPARTMENT;
import static gov.rotations.testing.browser.Visitor.MANAGER;
import static gov.rotations.testing.browser.Visitor.NOBODY;

import gov.rotations.testing.browser.Visitor;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who gets into which page. Every page of the product stands here. */
final class VisitorsOfPages {

    private static final Set<Visitor> EVERYBODY = EnumSet.allOf(Visitor.class);

    private static final Set<Visitor> SIGNED_IN = EnumSet.complementOf(EnumSet.of(NOBODY));

    /** Who is signed in already is sent on to the start page. */
    static final Set<String> ONLY_FOR_STRANGERS = Set.of("/account/sign-in.xhtml");

    /**
     * Pages about something the demo does not hold when it is fresh: a plan, a proposal, an uploaded file. The journeys
     * walk them and ask axe; here strangers are turned away with an id nobody has.
     */
    static final Set<String> REACHED_BY_JOURNEYS = Set.of("/events/move.xhtml", "/events/seats.xhtml", "/events/needs.xhtml", "/events/cancel.xhtml",
        "/coaching/supporter.xhtml", "/coaching/round.xhtml", "/learning/draft.xhtml", "/development/view-carry.xhtml",
        "/exchange/corrected.xhtml", "/exchange/import.xhtml",
        "/placement/plan.xhtml", "/placement/compare.xhtml", "/placement/what-if.xhtml",
        "/placement/moves.xhtml", "/placement/fairness.xhtml", "/placement/answers.xhtml", "/placement/decline.xhtml", "/placement/propose.xhtml",
        "/placement/publish.xhtml", "/placement/withdraw.xhtml");

    static final Map<String, Set<Visitor>> TABLE = new TreeMap<>();

    static {
        page("/index.xhtml", SIGNED_IN);

        page("/account/sign-in.xhtml", of(NOBODY));
        page("/account/forgotten.xhtml", EVERYBODY);
        page("/account/invitation.xhtml", EVERYBODY);
        page("/account/new-password.xhtml", EVERYBODY);

        page("/account/profile.xhtml", SIGNED_IN);
        page("/account/people.xhtml", of(ADMIN));
        page("/account/person.xhtml", of(ADMIN));
        page("/account/invite.xhtml", of(ADMIN));

        page("/attendance/check-in.xhtml", SIGNED_IN);
        page("/attendance/registers.xhtml", SIGNED_IN);
        page("/attendance/register.xhtml", of(ADMIN, COACH, MANAGER));
        page("/attendance/register-file.xhtml", of(ADMIN, COACH, MANAGER));
        page("/attendance/screen.xhtml", of(ADMIN, COACH, MANAGER));
        page("/attendance/mark.xhtml", of(ADMIN, COACH, MANAGER));
        page("/attendance/paper.xhtml", of(ADMIN, COACH, MANAGER));
        page("/attendance/badges.xhtml", of(ADMIN));
        page("/attendance/event.xhtml", of(ADMIN));
        page("/attendance/event-file.xhtml", of(ADMIN));
        page("/attendance/mine.xhtml", SIGNED_IN);
        page("/attendance/mine-file.xhtml", SIGNED_IN);
        page("/attendance/person.xhtml", of(ADMIN));
        page("/attendance/figures.xhtml", of(ADMIN));

        page("/audit/lines.xhtml", of(ADMIN));

        page("/coaching/supporters.xhtml", of(ADMIN));
        page("/coaching/supporter.xhtml", of(ADMIN));
        page("/coaching/rounds.xhtml", of(ADMIN));
        page("/coaching/round.xhtml", of(ADMIN));
        page("/coaching/offer.xhtml", SIGNED_IN);
        page("/coaching/wish.xhtml", of(ASSOCIATE));
        page("/coaching/pairings.xhtml", of(ASSOCIATE, COACH));
        page("/coaching/pairing.xhtml", of(ASSOCIATE, COACH));
        page("/coaching/propose.xhtml", of(ADMIN));
        page("/coaching/round-rhythm.xhtml", of(ADMIN));

        page("/cohort/cohorts.xhtml", of(ADMIN, DEPARTMENT, ASSOCIATE, MANAGER, COACH));
        page("/cohort/cohort.xhtml", of(ADMIN, DEPARTMENT, ASSOCIATE, MANAGER, COACH));
        page("/cohort/edit.xhtml", of(ADMIN));
        page("/cohort/associate.xhtml", of(ADMIN, ASSOCIATE, COACH));
        page("/cohort/associate-edit.xhtml", of(ADMIN));
        page("/cohort/adjustment.xhtml", of(ASSOCIATE));
        page("/cohort/leave.xhtml", of(ADMIN));
        page("/cohort/step.xhtml", of(ADMIN, ASSOCIATE));
        page("/cohort/my.xhtml", of(ASSOCIATE));

        page("/department/departments.xhtml", of(ADMIN, DEPARTMENT));
        page("/department/department.xhtml", of(ADMIN, DEPARTMENT));
        page("/department/edit.xhtml", of(ADMIN));

        page("/development/plan.xhtml", of(ASSOCIATE, ALUMNUS));
        page("/development/records.xhtml", of(ASSOCIATE, ALUMNUS));
        page("/development/record.xhtml", of(ASSOCIATE));
        page("/development/record-edit.xhtml", of(ASSOCIATE, ALUMNUS));
        page("/development/learning.xhtml", of(ASSOCIATE, ALUMNUS));
        page("/development/shared-with-me.xhtml", of(ADMIN, COACH, MANAGER));
        page("/development/shared.xhtml", of(ADMIN, COACH, MANAGER));
        page("/development/breadth.xhtml", of(ADMIN));
        page("/development/check-ins.xhtml", of(ASSOCIATE, ALUMNUS));
        page("/development/growth.xhtml", of(ADMIN));
        page("/development/report.xhtml", of(MANAGER));
        page("/development/reports.xhtml", of(MANAGER));
        page("/development/view-carry.xhtml", of(ASSOCIATE));
        page("/development/view-change.xhtml", of(ASSOCIATE, COACH, MANAGER, ALUMNUS));
        page("/development/view-together.xhtml", of(ASSOCIATE, COACH, MANAGER, ALUMNUS));
        page("/development/view.xhtml", of(ASSOCIATE, COACH, MANAGER, ALUMNUS));
        page("/development/views.xhtml", of(ASSOCIATE, COACH, MANAGER, ALUMNUS));

        page("/errors/broken.xhtml", EVERYBODY);
        page("/errors/expired.xhtml", EVERYBODY);
        page("/errors/missing.xhtml", EVERYBODY);

        page("/events/calendar.xhtml", SIGNED_IN);
        page("/events/event.xhtml", SIGNED_IN);
        page("/events/my.xhtml", SIGNED_IN);
        page("/events/edit.xhtml", of(ADMIN));
        page("/events/organise.xhtml", of(ADMIN));
        page("/events/needs.xhtml", of(ADMIN));
        page("/events/seats.xhtml", of(ADMIN));
        page("/events/move.xhtml", of(ADMIN));
        page("/events/copy.xhtml", of(ADMIN));
        page("/events/cancel.xhtml", of(ADMIN));
        page("/events/figures.xhtml", of(ADMIN));

        page("/exchange/imports.xhtml", of(ADMIN, COACH, MANAGER));
        page("/exchange/import.xhtml", of(ADMIN));
        page("/exchange/corrected.xhtml", of(ADMIN));
        page("/exchange/template.xhtml", of(ADMIN, COACH, MANAGER));

        page("/figures/register.xhtml", SIGNED_IN);
        page("/figures/metric.xhtml", SIGNED_IN);

        page("/handbook/handbook.xhtml", EVERYBODY);
        page("/handbook/page.xhtml", EVERYBODY);
        page("/handbook/history.xhtml", EVERYBODY);
        page("/handbook/revision.xhtml", EVERYBODY);
        page("/handbook/print.xhtml", EVERYBODY);
        page("/handbook/search.xhtml", EVERYBODY);
        page("/handbook/ask.xhtml", SIGNED_IN);
        page("/handbook/desk.xhtml", of(ADMIN));
        page("/handbook/write.xhtml", of(ADMIN));
        page("/handbook/edit.xhtml", of(ADMIN));
        page("/handbook/questions.xhtml", of(ADMIN));
        page("/handbook/comment.xhtml", SIGNED_IN);
        page("/handbook/comments.xhtml", of(ADMIN));
        page("/handbook/notices.xhtml", of(ADMIN));
        page("/handbook/notice.xhtml", of(ADMIN));

        page("/learning/activities.xhtml", EVERYBODY);
        page("/learning/activity.xhtml", EVERYBODY);
        page("/learning/syllabus.xhtml", EVERYBODY);
        page("/learning/resources.xhtml", EVERYBODY);
        page("/learning/editions.xhtml", EVERYBODY);
        page("/learning/draft.xhtml", of(ADMIN, COACH));

        page("/notification/letters.xhtml", SIGNED_IN);
        page("/notification/letter.xhtml", SIGNED_IN);
        page("/notification/failed.xhtml", of(ADMIN));

        page("/opening/openings.xhtml", of(ADMIN, DEPARTMENT));
        page("/opening/opening.xhtml", of(ADMIN, DEPARTMENT, ASSOCIATE, COACH));
        page("/opening/edit.xhtml", of(ADMIN, DEPARTMENT));
        page("/opening/bids.xhtml", of(ADMIN, DEPARTMENT));

        page("/placement/rounds.xhtml", of(ADMIN));
        page("/placement/round.xhtml", of(ADMIN));
        page("/placement/round-edit.xhtml", of(ADMIN));
        page("/placement/exercise.xhtml", of(ADMIN));
        page("/placement/plan.xhtml", of(ADMIN));
        page("/placement/answers.xhtml", of(ADMIN));
        page("/placement/wishes.xhtml", of(ADMIN));
        page("/placement/preferences.xhtml", of(ASSOCIATE));
        page("/placement/placements.xhtml", SIGNED_IN);
        page("/placement/proposals.xhtml", of(ADMIN, DEPARTMENT));
        page("/placement/decline.xhtml", of(DEPARTMENT));
        page("/placement/compare.xhtml", of(ADMIN));
        page("/placement/what-if.xhtml", of(ADMIN));
        page("/placement/moves.xhtml", of(ADMIN));
        page("/placement/weights.xhtml", of(ADMIN));
        page("/placement/fairness.xhtml", of(ADMIN));
        page("/placement/propose.xhtml", of(ADMIN));
        page("/placement/publish.xhtml", of(ADMIN));
        page("/placement/withdraw.xhtml", of(ADMIN));

        page("/principle/principles.xhtml", EVERYBODY);
        page("/principle/principle.xhtml", EVERYBODY);
        page("/principle/editions.xhtml", EVERYBODY);
        page("/principle/coverage.xhtml", of(ADMIN, ASSOCIATE));
        page("/principle/edit.xhtml", of(ADMIN));
        page("/principle/tags.xhtml", of(ADMIN));

        page("/settings/settings.xhtml", of(ADMIN));

        page("/suggestion/requests.xhtml", SIGNED_IN);
        page("/suggestion/request.xhtml", SIGNED_IN);
        page("/suggestion/propose.xhtml", SIGNED_IN);

        page("/retrospective/retrospectives.xhtml", SIGNED_IN);
        page("/retrospective/retrospective.xhtml", of(ALUMNUS, DEPARTMENT, MANAGER));
        page("/retrospective/answer.xhtml", of(ALUMNUS, DEPARTMENT));
        page("/retrospective/answers.xhtml", of(ADMIN));
        page("/retrospective/words.xhtml", of(ADMIN));
        page("/retrospective/improvements.xhtml", SIGNED_IN);
        page("/retrospective/improvement.xhtml", SIGNED_IN);
        page("/retrospective/propose.xhtml", SIGNED_IN);

        page("/skills/framework.xhtml", EVERYBODY);
        page("/skills/skill.xhtml", EVERYBODY);
        page("/skills/level.xhtml", EVERYBODY);
        page("/skills/pathway.xhtml", EVERYBODY);
        page("/skills/print.xhtml", EVERYBODY);
        page("/skills/export.xhtml", EVERYBODY);
        page("/skills/editions.xhtml", EVERYBODY);
        page("/skills/compare.xhtml", EVERYBODY);
        page("/skills/draft.xhtml", of(ADMIN, COACH));
        page("/skills/draft-skill.xhtml", of(ADMIN, COACH));
    }

    private VisitorsOfPages() {
    }

    private static void page(String path, Set<Visitor> welcome) {
        TABLE.put(path, welcome);
    }

    private static Set<Visitor> of(Visitor... visitors) {
        return EnumSet.copyOf(Arrays.asList(visitors));
    }
}
