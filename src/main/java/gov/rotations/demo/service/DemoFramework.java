package gov.rotations.demo.service;

import gov.rotations.skills.service.DraftingService;
import gov.rotations.skills.service.EditionForm;
import gov.rotations.skills.service.SkillForm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The next edition of the framework, open for comments, and the first thoughts on the one after it. */
@Dependent
class DemoFramework {

    private static final String NEXT = "2027.1";
    private static final String LATER = "2028.1";

    @Inject
    private DraftingService drafting;

    @Inject
    private DemoCast cast;

    @Inject
    private Clock clock;

    void load() {
        cast.as("coach", () -> {
            drafting.begin(NEXT, "Product management in plain words, with people who are not online");
            includeEverybody();
            watchBeforeChanging();
            sayWhatIsNew();
            drafting.open(NEXT, LocalDate.now(clock).plusDays(30));
            drafting.begin(LATER, "First thoughts on money and limits");
        });
    }

    private void includeEverybody() {
        SkillForm users = drafting.skill(NEXT, "user-focus");
        users.setSummary("Knowing who uses the service, who cannot, and what they need, from evidence and not from opinion.");
        users.setFacets(users.getFacets() + "\nFinds those who are left out, and a second way for them");
        users.getLevels().get(1).setText("You join research, also with people who are not online, state needs with the evidence beside them and test ideas"
            + " with real people. You can tell a need from a want when both are put to you.");
        drafting.reword(NEXT, users);
    }

    private void watchBeforeChanging() {
        SkillForm running = drafting.skill(NEXT, "operational-management");
        running.getLevels().get(0).setText("You know what it takes to keep a service running: people, support, monitoring, money. You have spent a day"
            + " with those who do it for your product.");
        drafting.reword(NEXT, running);
    }

    private void sayWhatIsNew() {
        EditionForm form = drafting.get(NEXT).form();
        form.setReleaseNotes("User focus speaks of people who cannot use a service alone. Running a service begins with a day beside those who run it."
            + " Suggested by associates of two cohorts; seven comments so far were taken in.");
        drafting.reword(NEXT, form);
    }
}
