package gov.rotations.demo.service;

import gov.rotations.handbook.Collection;
import gov.rotations.handbook.service.CommentService;
import gov.rotations.handbook.service.EditingService;
import gov.rotations.handbook.service.PageForm;
import gov.rotations.handbook.service.QuestionRow;
import gov.rotations.handbook.service.QuestionService;
import gov.rotations.handbook.service.ReadingService;
import gov.rotations.learning.service.ResourceService;
import gov.rotations.shared.Earlier;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Readers have used the handbook for a while: they ask, comment, say what helped, and a page is being written anew. */
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
    private CommentService comments;

    @Inject
    private DemoNotices notices;

    @Inject
    private DemoCast cast;

    void load() {
        ask("associate", "May I bring my own laptop to a placement, or does the department give me one?");
        ask("manager", "Can an associate join our team’s away day if it falls on a boot camp?");
        ask("associate", "How long does part-time work affect my rotations?");
        cast.as("admin", this::settle);
        List.of("associate", "manager", "coach", "alumni").forEach(who -> cast.as(who, () -> judge(who)));
        cast.as("coach", () -> resources.judge("service-design-tools", true));
        comments();
        cast.as("admin", notices::load);
    }

    /** The last of them was reported and waits for an editor. */
    private void comments() {
        comment("manager", 9, "purpose", "I read this with our whole team before the associate came. It saved us a long conversation about what we may and may not expect.");
        comment("alumni", 6, "purpose", "Two years on: the part about different departments is what stayed with me.\nI would read it again after the second rotation.");
        comment("associate", 2, "product-or-project", "Our team argued about this for an hour. What helped was to ask what happens on the day after the launch.");
        comment("coach", 1, "product-or-project", "Contact me at my other address if you want the long version of this, it is on https://example.org/somewhere.");
        cast.as("associate", () -> comments.report(comments.below("product-or-project", 1).rows().get(0).id(), "Reads like an advertisement."));
    }

    private void comment(String who, int daysAgo, String slug, String words) {
        Earlier.by(Duration.ofDays(daysAgo), () -> cast.as(who, () -> comments.write(comments.below(slug, 1).page(), words)));
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
