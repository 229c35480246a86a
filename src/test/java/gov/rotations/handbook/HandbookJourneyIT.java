package gov.rotations.handbook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import gov.rotations.testing.browser.Person;
import gov.rotations.testing.browser.Visitor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Somebody searches, asks, is answered by a page and comments on it; and everybody is told something for a while. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandbookJourneyIT {

    private static final String WITHDRAWN = "What if my placement falls through?";

    private static final String QUESTION = "May I keep a hedgehoglet in the office?";

    private static final String ANSWER = "Animals in the office";

    private static final String PAGE = "/handbook/page.xhtml?slug=animals-in-the-office";

    private static final String FOUND = "/handbook/search.xhtml?q=hedgehoglet";

    @Test
    void a_question_becomes_a_page_that_is_found_and_talked_about() {
        try (Person admin = Person.as(Visitor.ADMIN); Person asha = Person.as(Visitor.ASSOCIATE).onThePhone(); Person coach = Person.as(Visitor.COACH);
                Person stranger = Person.stranger()) {
            searches(asha);
            asks(asha);
            answers(admin, asha);
            stranger.goesTo(FOUND).sees("Nothing found", "Answers about placements and support are for those who are signed in.");
            comments(asha, coach);
            moderates(admin, asha, coach);
        }
    }

    @Test
    void a_notice_stands_until_it_is_put_away() {
        try (Person admin = Person.as(Visitor.ADMIN); Person asha = Person.as(Visitor.ASSOCIATE).onThePhone(); Person coach = Person.as(Visitor.COACH)) {
            asha.goesTo("/index.xhtml").sees("The next boot camp is in the calendar");
            asha.partially(() -> {
                asha.button("Put away: The next boot camp is in the calendar").focus();
                asha.keys("Enter");
            });
            asha.seesNot("The next boot camp is in the calendar").looksAround().goesTo(PAGE.replaceAll("=.*", "=purpose")).seesNot("The next boot camp is in the calendar");

            admin.goesTo("/handbook/notices.xhtml").sees("Over", "To come", "Stands now").follows("Write a notice").presses("Save").sees("Give it a title.");
            admin.chooses("Kind", "Urgent").fills("Title", "The lift is broken").fills("Text", "Take the **stairs**. <script>alert(1)</script>")
                .fills("Link", "https://elsewhere.example").presses("See how it looks").sees("A link is a page of this site");
            admin.fills("Link", "/events/calendar.xhtml").fills("What the link is called", "Where else to meet").chooses("For", "Coaches, mentors, buddies")
                .presses("See how it looks").sees("How it looks", "<script>alert(1)</script>").presses("Save").sees("Saved.", "Draft");
            coach.goesTo("/index.xhtml").seesNot("The lift is broken");
            admin.presses("Publish").sees("Published.");
            coach.goesTo("/skills/framework.xhtml").sees("The lift is broken", "Where else to meet");
            asha.goesTo("/skills/framework.xhtml").seesNot("The lift is broken");
            coach.partially(() -> coach.button("Put away: The lift is broken").click());
            coach.goesTo("/index.xhtml").seesNot("The lift is broken");
            admin.fills("Title", "Both lifts are broken").presses("Save").sees("Saved.");
            coach.goesTo("/index.xhtml").sees("Both lifts are broken");
            admin.presses("Take it down").sees("Taken down.", "It was taken down and stands nowhere.");
            coach.goesTo("/index.xhtml").seesNot("Both lifts are broken");
            asha.findsNothingAt("/handbook/notices.xhtml");
        }
    }

    @Test
    void everybody_signed_in_may_know_what_is_counted() {
        try (Person asha = Person.as(Visitor.ASSOCIATE).onThePhone(); Person admin = Person.as(Visitor.ADMIN)) {
            asha.goesTo("/handbook/handbook.xhtml").follows("What the programme counts").sees("Not counted yet", "M24").follows("^Attendance$")
                .sees("Closed registers only", "What not to do with it", "How it can mislead");
            asha.findsNothingAt("/figures/metric.xhtml?code=M99");
            admin.goesTo("/attendance/figures.xhtml").follows("How this is counted").isAt("/figures/metric.xhtml?code=M13").sees("Do people come to what was arranged for them?");
        }
    }

    private static void searches(Person asha) {
        asha.goesTo("/handbook/search.xhtml");
        asha.find("#q").fill("what if my placement falls through");
        asha.goesOn(() -> asha.keys("Enter"));
        assertThat(asha.reads("ul.hits h2").subList(0, 3)).contains(WITHDRAWN);
        asha.goesTo("/handbook/search.xhtml?q=plcement+falls");
        assertThat(asha.reads("ul.hits h2").subList(0, 3)).contains(WITHDRAWN);
        asha.follows(WITHDRAWN.substring(0, 20)).sees("A team can be dissolved");
    }

    private static void asks(Person asha) {
        asha.goesTo(FOUND).sees("Nothing found").follows("^Ask us$").fills("Your question", QUESTION).presses("Send").sees("Thank you.", QUESTION, "With the editors");
    }

    private static void answers(Person admin, Person asha) {
        admin.goesTo("/handbook/write.xhtml").fills("Address", "animals-in-the-office").fills("Title", ANSWER).fills("Summary", "Some animals are welcome, others are not.")
            .fills("Text", "A hedgehoglet sleeps in the daytime and may stay.").presses("Save").sees("Saved.");
        asha.goesTo(FOUND).sees("Nothing found");
        admin.presses("Send it to be read").presses("Publish").sees("Readers see it now.");
        admin.goesTo("/handbook/questions.xhtml").follows(QUESTION.substring(0, 25)).fills("Address of the page that answers it", "animals-in-the-office")
            .fills("A sentence for who asked", "It may.").presses("A page answers it").sees("Done.");
        asha.goesTo("/notification/letters.xhtml").follows("^A page answers your question");
        asha.goesTo(FOUND);
        assertThat(asha.reads("ul.hits h2").subList(0, 1)).containsExactly(ANSWER);
        assertThat(asha.find("ul.hits mark").first()).containsText("hedgehoglet");
    }

    private static void comments(Person asha, Person coach) {
        asha.goesTo(PAGE).sees("Nobody has written anything yet.").presses("Comment").sees("Write something first.");
        asha.fills("Your comment", "Mine is called <b>Bert</b>.\nHe sells insurance: https://example.org/bert").presses("Comment").sees("Your comment stands below.", "<b>Bert</b>");
        assertThat(asha.find(".comment a[href^='https']")).hasCount(0);
        asha.follows("^Change it").fills("Your comment", "Mine is called Bert. He sells insurance.").presses("Keep the change").sees("Mine is called Bert", ", changed");
        coach.goesTo(PAGE).sees("Asha Mistry").follows("^Report it").fills("What is wrong with it? You may leave this empty.", "Advertising").presses("Report")
            .sees("Thank you. An editor looks at it.", "Mine is called Bert");
        coach.follows("^Report it").sees("You have reported this comment.");
    }

    private static void moderates(Person admin, Person asha, Person coach) {
        admin.goesTo("/index.xhtml").follows("comments readers reported").sees("Advertising");
        Locator card = admin.find("main section.card").filter(new Locator.FilterOptions().setHasText("Bert"));
        admin.goesOn(() -> card.locator("a.button").click());
        admin.presses("Remove it").sees("Say why").fills("Reason", "We sell nothing here.").presses("Remove it").sees("Removed. Its author gets a letter");
        coach.goesTo(PAGE).sees("Removed by an editor.").seesNot("Bert", "We sell nothing here.");
        asha.goesTo("/notification/letters.xhtml").follows("^Your comment was removed").seesNot("Bert");
        asha.goesTo(PAGE).follows("Why was my comment removed").sees("We sell nothing here.", "Mine is called Bert").presses("Take it back").sees("Your comment is gone.");
        admin.goesTo(PAGE).seesNot("Removed by an editor.").follows("Edit this page").presses("Close it for comments").sees("Nobody comments on this page at present");
        coach.goesTo(PAGE).sees("This page takes no comments at present.");
        assertThat(coach.button("Comment")).hasCount(0);
        coach.findsNothingAt("/handbook/comments.xhtml");
    }
}
