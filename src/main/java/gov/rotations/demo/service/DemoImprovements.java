package gov.rotations.demo.service;

import gov.rotations.retrospective.ImprovementTheme;
import gov.rotations.retrospective.service.ImprovementForm;
import gov.rotations.retrospective.service.ImprovementService;
import gov.rotations.retrospective.service.ImprovementSteeringService;
import gov.rotations.retrospective.service.WordsService;
import gov.rotations.security.AccountId;
import gov.rotations.shared.Earlier;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** Improvements at every step: two wait for a word, others are agreed or under way, and some are over. */
@Dependent
class DemoImprovements {

    @Inject
    private ImprovementService improvements;

    @Inject
    private ImprovementSteeringService steering;

    @Inject
    private WordsService words;

    @Inject
    private DemoCast cast;

    void load() {
        long first = proposed(200, "alumni", ImprovementTheme.PLACING, "Tell people their placement eight weeks before it starts, not four",
            "Whoever has to find a flat needs longer than a month.");
        agreed(190, first, "admin");
        done(90, first, "Plans are published eight weeks ahead since this spring. Of the last cohort nobody wrote about housing.");
        long second = proposed(150, "manager", ImprovementTheme.WORKING, "A page for hosts: what to have ready before somebody comes", null);
        agreed(140, second, "coach");
        done(60, second, "It is in the handbook, and hosts get the link with the letter that names who comes.");
        long third = proposed(120, "coach", ImprovementTheme.EVENTS, "Hold every boot camp twice, in the north and in the south", "Some travel four hours for one day.");
        Earlier.by(Duration.ofDays(110), () -> cast.as("admin", () -> steering.drop(third, improvements.get(third).version(),
            "There are too few of us to hold each twice. Instead, two of four are in the north from next year.")));
        long fourth = proposed(70, "department", ImprovementTheme.PLACING, "Ask departments for openings in one form for both halves of the year", null);
        agreed(60, fourth, "admin");
        Earlier.by(Duration.ofDays(40), () -> cast.as("admin", () -> steering.begin(fourth, improvements.get(fourth).version())));
        agreed(20, proposed(30, "alumni", ImprovementTheme.SUPPORT, "Keep the same coach through all rotations unless somebody asks for another",
            "I told my story four times."), null);
        Earlier.by(Duration.ofDays(9), () -> cast.as("admin", () -> words.view(WordsService.Shelf.UNREAD, 1).rows().stream().filter(one -> one.text().startsWith("Accounts")).findFirst()
            .ifPresent(one -> words.takeUp(one.key(), ImprovementTheme.WORKING, "Order accounts and equipment a month before a placement starts",
                "Several people worked on borrowed machines in their first weeks."))));
        proposed(2, "associate", ImprovementTheme.PRODUCT, "Say in the calendar file which building it is", "Departments have several in one town.");
    }

    private long proposed(int daysAgo, String visitor, ImprovementTheme theme, String what, String why) {
        long[] id = new long[1];
        Earlier.by(Duration.ofDays(daysAgo), () -> cast.as(visitor, () -> id[0] = improvements.propose(theme, what, why)));
        return id[0];
    }

    private void agreed(int daysAgo, long id, String owner) {
        AccountId account = owner == null ? null : cast.account(owner);
        Earlier.by(Duration.ofDays(daysAgo), () -> cast.as("admin", () -> {
            ImprovementForm form = steering.desk(id).form();
            form.setOwner(account == null ? null : account.value());
            steering.agree(form);
        }));
    }

    private void done(int daysAgo, long id, String outcome) {
        Earlier.by(Duration.ofDays(daysAgo), () -> cast.as("admin", () -> {
            steering.begin(id, improvements.get(id).version());
            steering.finish(id, improvements.get(id).version(), outcome);
        }));
    }
}
