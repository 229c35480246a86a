package gov.rotations.demo.service;

import gov.rotations.handbook.Collection;
import gov.rotations.handbook.service.EditingService;
import gov.rotations.handbook.service.PageForm;
import gov.rotations.handbook.service.QuestionRow;
import gov.rotations.handbook.service.QuestionService;
import gov.rotations.handbook.service.ReadingService;
import gov.rotations.learning.service.ResourceService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Readers have used the handbook for a while: they ask, say what helped, and a page is being written anew. */
@Dependent
class DemoHandbook {

    @Inject
    private QuestionService questions;

    @Inject
    private EditingService editing;

    @Inject
    private ReadingService reading;

    @Inject
    private ResourceService resources;

    @Inject
    private DemoCast cast;

    void load() {
        ask("associate", "May I bring my own laptop to a placement, or does the department give me one?");
        ask("manager", "Can an associate join our team’s away day if it falls on a boot camp?");
        ask("associate", "How long does part-time work affect my rotations?");
        cast.as("admin", this::settle);
        List.of("associate", "manager", "coach", "alumni").forEach(who -> cast.as(who, () -> judge(who)));
        cast.as("coach", () -> resources.judge("service-design-tools", true));
    }

    private void ask(String who, String words) {
        cast.as(who, () -> questions.ask(words));
    }

    private void settle() {
        QuestionRow known = questions.all().stream().filter(row -> row.words().contains("part-time")).findFirst().orElseThrow();
        questions.knowAlready(known.id(), "can-i-work-part-time", "A rotation worked part time counts like any other; the page says how.");
        long page = editing.pages(Collection.HANDBOOK).stream().filter(row -> row.slug().equals("working-with-agility"))
            .findFirst().orElseThrow().id();
        editing.revise(page);
        PageForm form = editing.desk(page).form();
        form.setBody(form.getBody() + "\n\n## If you are the only one\n\nIn a team that has never worked like this, begin with yourself: show what you do each week,"
            + " and ask one person what they think of it.");
        form.setNote("A section for those who are alone with it, asked for by two associates");
        editing.save(page, form);
        editing.sendToReview(page);
    }

    private void judge(String who) {
        reading.judge("the-associate-role", !who.equals("manager"));
        reading.judge("product-or-project", true);
    }
}
