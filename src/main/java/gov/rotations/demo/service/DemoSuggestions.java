package gov.rotations.demo.service;

import gov.rotations.figures.service.MetricKeepingService;
import gov.rotations.learning.service.CatalogueDraftingService;
import gov.rotations.learning.service.CatalogueForm;
import gov.rotations.shared.Earlier;
import gov.rotations.suggestion.TargetKind;
import gov.rotations.suggestion.service.ChangeForm;
import gov.rotations.suggestion.service.DiscussionService;
import gov.rotations.suggestion.service.RequestService;
import gov.rotations.suggestion.service.StewardingService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** What people of the demo have suggested, at every step; one suggestion has become an activity of the second edition. */
@Dependent
class DemoSuggestions {

    @Inject
    private RequestService requests;

    @Inject
    private DiscussionService discussion;

    @Inject
    private StewardingService stewarding;

    @Inject
    private CatalogueDraftingService drafting;

    @Inject
    private MetricKeepingService keeping;

    @Inject
    private DemoCast cast;

    void load() {
        newActivity();
        asked();
        underReview();
        waiting();
        declined();
        resource();
        figures();
        begun();
    }

    private void newActivity() {
        long id = made(40, "alumni", () -> propose(TargetKind.ACTIVITY, "", Map.of("title", "Sit with the people who answer the phone",
                "looksLike", "Spend a day with those who help users by phone or at a counter. Note what people ask twice, and take one thing back to your team.",
                "evidence", "Three questions that came up more than once\nWhat your team did about one of them", "theme", "users", "level", "1"),
            "None of the activities leads to those who speak with users all day. The day I spent with them taught me more than a month of figures."));
        did(38, "associate", () -> discussion.support(id));
        did(37, "manager", () -> discussion.comment(id, "Our contact centre would be glad to have them. Two hours are enough to begin with."));
        did(36, "coach", () -> stewarding.triage(id));
        did(35, "coach", () -> stewarding.accept(id));
        did(33, "admin", () -> stewarding.accept(id));
        did(30, "coach", () -> {
            String edition = drafting.begin();
            CatalogueForm form = drafting.get(edition).form();
            form.setNotes("One new activity: a day beside those who help users by phone or at a counter. Everything else is as it was.");
            drafting.describe(edition, form);
        });
        did(28, "admin", () -> drafting.publish("v2"));
    }

    private void asked() {
        long id = made(20, "associate", () -> propose(TargetKind.FRAMEWORK, "skill:agile-working", Map.of("level2", "You work in a team that looks back at how it works,"
                + " and have changed one thing with it. You can say why the team works as it does, also to somebody who prefers another way."),
            "“Working” speaks of methods. What changed most for me was talking about them with people who do not like them."));
        did(18, "coach", () -> stewarding.triage(id));
        did(17, "coach", () -> stewarding.ask(id, "Would you keep the sentence about planning work in small steps, or leave it out on purpose?"));
    }

    private void underReview() {
        long id = made(12, "associate", () -> propose(TargetKind.ACTIVITY, "MO1", Map.of("evidence", "The figures you found, and where\nOne cost nobody had expected"),
            "What is asked for took me three weeks to get. A smaller piece of evidence would have been enough."));
        did(11, "alumni", () -> discussion.support(id));
        did(10, "alumni", () -> discussion.comment(id, "Same here. Finance people answered faster when I asked for one figure only."));
        did(9, "coach", () -> stewarding.triage(id));
        did(8, "coach", () -> stewarding.accept(id));
    }

    private void waiting() {
        made(3, "alumni", () -> propose(TargetKind.PAGE, "saying-no", Map.of("title", "Saying no, and being heard"),
            "People do not only need to say no, they need to be heard doing so. The title should say it."));
        made(1, "coach", () -> propose(TargetKind.FRAMEWORK, "level:working", Map.of("meaning", "You do it with some help, and know when to ask for more."),
            "“With some help” is what people remember; “know when to ask” is what they need."));
    }

    private void declined() {
        long id = made(25, "associate", () -> propose(TargetKind.ACTIVITY, "AG1", Map.of("standing", "LEAVE_OUT"), "I could not find two teams that work differently."));
        did(24, "admin", () -> stewarding.triage(id));
        did(23, "admin", () -> stewarding.decline(id, "Others did, some by reading about a second method, which the activity allows. Nobody has to do it."));
    }

    private void resource() {
        long id = made(15, "alumni", () -> propose(TargetKind.RESOURCE, "", Map.of("title", "Service Manual", "provider", "Government Digital Service", "kind", "TOOLS",
                "link", "https://www.gov.uk/service-manual", "note", "How government teams build and run services, phase by phase."),
            "I looked something up in it every week, and the list does not have it."));
        did(14, "admin", () -> stewarding.triage(id));
        did(13, "admin", () -> stewarding.accept(id));
        did(12, "coach", () -> stewarding.accept(id));
    }

    private void figures() {
        long id = made(27, "manager", () -> propose(TargetKind.METRIC, "M13", Map.of("notFor", "Do not attach consequences to it, and do not quote it about one person: it tells how events"
                + " go. Somebody who often does not come is asked how they are."),
            "Somebody quoted this figure to me about one associate. The page should say that it is not made for that."));
        did(26, "admin", () -> stewarding.triage(id));
        did(25, "admin", () -> stewarding.accept(id));
        did(24, "coach", () -> stewarding.accept(id));
        did(22, "admin", () -> keeping.publish(id, List.of(), false));
        made(2, "associate", () -> propose(TargetKind.METRIC, "M03", Map.of("title", "Wishes that came true"),
            "A wish is met by somebody, and here nobody can see by whom. What we look at is whether it came true."));
    }

    private void begun() {
        cast.as("associate", () -> {
            ChangeForm form = requests.begin(TargetKind.PAGE, "").form();
            form.getLines().get(0).setProposed("What to bring on the first day of a rotation");
            requests.keep(form);
        });
    }

    private long propose(TargetKind kind, String ref, Map<String, String> texts, String why) {
        ChangeForm form = requests.begin(kind, ref).form();
        form.getLines().stream().filter(line -> texts.containsKey(line.getKey())).forEach(line -> line.setProposed(texts.get(line.getKey())));
        form.setWhy(why);
        return requests.submit(form);
    }

    private void did(int days, String who, Runnable what) {
        Earlier.by(Duration.ofDays(days), () -> cast.as(who, what));
    }

    private long made(int days, String who, LongSupplier what) {
        long[] id = new long[1];
        did(days, who, () -> id[0] = what.getAsLong());
        return id[0];
    }
}
