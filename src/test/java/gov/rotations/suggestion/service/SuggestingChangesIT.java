package gov.rotations.suggestion.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.figures.SuggestionPublished;
import gov.rotations.figures.service.Metric;
import gov.rotations.figures.service.MetricKeepingService;
import gov.rotations.figures.service.MetricService;
import gov.rotations.handbook.Audience;
import gov.rotations.handbook.service.EditingService;
import gov.rotations.handbook.service.PageForm;
import gov.rotations.handbook.service.ReadingService;
import gov.rotations.handbook.service.TakingOverService;
import gov.rotations.learning.Activities;
import gov.rotations.learning.service.CatalogueDraftingService;
import gov.rotations.learning.service.CatalogueEditionService;
import gov.rotations.learning.service.CatalogueForm;
import gov.rotations.learning.service.CatalogueText;
import gov.rotations.learning.service.ResourceAdoptingService;
import gov.rotations.learning.service.ResourceRow;
import gov.rotations.learning.service.ResourceService;
import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.LinkNotAllowed;
import gov.rotations.shared.NotPermitted;
import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.Frameworks;
import gov.rotations.skills.SecondPersonNeeded;
import gov.rotations.skills.service.DraftingService;
import gov.rotations.skills.service.EditionForm;
import gov.rotations.skills.service.SkillForm;
import gov.rotations.suggestion.AcceptedOnce;
import gov.rotations.suggestion.Clash;
import gov.rotations.suggestion.Credit;
import gov.rotations.suggestion.NotAboutOwnRequest;
import gov.rotations.suggestion.NothingProposed;
import gov.rotations.suggestion.OtherWordsMeanwhile;
import gov.rotations.suggestion.RequestNotOpen;
import gov.rotations.suggestion.TargetGone;
import gov.rotations.suggestion.TargetKind;
import gov.rotations.suggestion.TextTooLong;
import gov.rotations.suggestion.WordsMissing;
import gov.rotations.suggestion.entity.ChangeRequest.State;
import gov.rotations.testing.Acting;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.MovedClock;
import gov.rotations.testing.Outcome;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Anybody proposes, two stewards decide, owners take over what was accepted; what is published stays as it was until then. */
@InContainer
@Tag("both-databases")
class SuggestingChangesIT {

    @Inject
    private RequestService requests;
    @Inject
    private RequestListService lists;
    @Inject
    private DiscussionService discussion;
    @Inject
    private StewardingService stewarding;
    @Inject
    private CatalogueDraftingService catalogue;
    @Inject
    private CatalogueEditionService editions;
    @Inject
    private Activities activities;
    @Inject
    private ResourceService resources;
    @Inject
    private ResourceAdoptingService adopting;
    @Inject
    private DraftingService drafting;
    @Inject
    private Frameworks frameworks;
    @Inject
    private EditingService editing;
    @Inject
    private ReadingService reading;
    @Inject
    private TakingOverService taking;
    @Inject
    private MetricService figures;
    @Inject
    private MetricKeepingService keeping;
    @Inject
    private Acting acting;
    @Inject
    private AtOnce atOnce;
    @Inject
    private CurrentActor current;
    @Inject
    private MovedClock clock;
    @Inject
    private World world;

    private AccountId alma;
    private AccountId stella;
    private AccountId stefan;

    @BeforeEach
    void people() {
        alma = world.anAccount("Alma Alumna", Role.ALUMNUS);
        stella = world.anAccount("Stella Steward", Role.STEWARD);
        stefan = world.anAccount("Stefan Steward", Role.STEWARD);
    }

    @Test
    void an_alumna_proposes_an_activity_two_stewards_accept_and_the_next_edition_offers_it_and_thanks_her() throws Exception {
        String title = "Sit with the people who answer the phone " + world.aCode("A");
        long id = acting.as(alma, () -> propose(TargetKind.ACTIVITY, "", Map.of("title", title, "looksLike", "A day at the counter.", "theme", "users")));
        String before = activities.current().get(0).edition();
        List<Activities.ActivityCard> old = activities.current();
        accept(id);

        String edition = acting.as(stella, catalogue::begin);
        acting.as(stella, () -> describe(edition));
        assertThatThrownBy(() -> acting.as(stella, () -> catalogue.publish(edition))).isInstanceOf(SecondPersonNeeded.class);
        acting.as(stefan, () -> catalogue.publish(edition));

        Activities.ActivityCard offered = activities.current().stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow();
        assertThat(offered.edition()).isEqualTo(edition);
        assertThat(old).allSatisfy(one -> assertThat(activities.find(before, one.code())).contains(one));
        assertThat(activities.find("v1", "AG1")).isPresent();
        assertThat(activities.find(before, offered.code())).isEmpty();
        assertThat(acting.asNobody(editions::editions)).filteredOn(row -> row.code().equals(edition)).singleElement()
            .satisfies(row -> assertThat(row.thanks()).extracting(Credit::author, Credit::title).contains(org.assertj.core.groups.Tuple.tuple("Alma Alumna", title)));
        RequestView released = acting.as(alma, () -> requests.get(id));
        assertThat(released.row().state()).isEqualTo(State.RELEASED);
        assertThat(released.releasedIn()).isEqualTo(edition);
        assertThat(released.link()).contains(offered.code());
        assertThat(world.lettersAbout("suggestion.released", alma, String.valueOf(id))).isOne();
        assertThat(world.timesNoted("CataloguePublished", "activities:" + edition)).isOne();
    }

    @Test
    void nobody_decides_about_their_own_and_nobody_twice() throws Exception {
        long id = acting.as(stella, () -> propose(TargetKind.ACTIVITY, "AG3", Map.of("title", "By a steward")));
        assertThatThrownBy(() -> acting.as(stella, () -> stewarding.triage(id))).isInstanceOf(NotAboutOwnRequest.class);
        acting.as(stefan, () -> stewarding.triage(id));
        acting.as(stefan, () -> stewarding.accept(id));

        assertThatThrownBy(() -> acting.as(stella, () -> stewarding.accept(id))).isInstanceOf(NotAboutOwnRequest.class);
        assertThatThrownBy(() -> acting.as(stefan, () -> stewarding.accept(id))).isInstanceOf(AcceptedOnce.class);
        assertThat(acting.as(alma, () -> requests.get(id)).row().state()).isEqualTo(State.UNDER_REVIEW);
    }

    @Test
    void two_stewards_decide_at_the_same_moment_and_one_outcome_stands() throws Exception {
        long id = acting.as(alma, () -> propose(TargetKind.ACTIVITY, "AG4", Map.of("title", "At once")));
        AccountId third = world.anAccount("Sten Steward", Role.STEWARD);
        acting.as(third, () -> {
            stewarding.triage(id);
            stewarding.accept(id);
        });

        List<Outcome> outcomes = atOnce.overlapping(current.actorOf(stella), () -> stewarding.accept(id), current.actorOf(stefan), () -> stewarding.decline(id, "No"));

        assertThat(outcomes.get(0).isDone()).as(outcomes.toString()).isTrue();
        assertThat(outcomes.get(1).told()).as(outcomes.toString()).isEqualTo(RequestNotOpen.class);
        assertThat(acting.as(alma, () -> requests.get(id)).row().state()).isEqualTo(State.ACCEPTED);
        assertThat(world.lettersAbout("suggestion.accepted", alma, String.valueOf(id))).isOne();
        assertThat(world.lettersAbout("suggestion.declined", alma, String.valueOf(id))).isZero();
    }

    @Test
    void a_question_without_an_answer_is_set_aside_after_sixty_days_and_an_answer_revives_it() throws Exception {
        long id = acting.as(alma, () -> propose(TargetKind.ACTIVITY, "AG5", Map.of("title", "Asked")));
        Instant asked = Instant.now();
        acting.as(stella, () -> {
            stewarding.triage(id);
            stewarding.accept(id);
            stewarding.ask(id, "Which one do you mean?");
        });
        assertThat(world.lettersAbout("suggestion.asked", alma, id + "/1")).isOne();
        acting.asAdmin(() -> clock.at(asked.plus(Duration.ofDays(59)), () -> stewarding.setAsideUnanswered()));
        assertThat(acting.as(alma, () -> requests.get(id)).row().state()).isEqualTo(State.NEEDS_INFO);
        acting.asAdmin(() -> clock.at(asked.plus(Duration.ofDays(61)), () -> stewarding.setAsideUnanswered()));
        assertThat(acting.as(alma, () -> requests.get(id)).row().state()).isEqualTo(State.STALE);

        acting.as(alma, () -> requests.reply(id, "The second one.", null));
        RequestView revived = acting.as(stella, () -> requests.get(id));
        assertThat(revived.row().state()).isEqualTo(State.UNDER_REVIEW);
        assertThat(revived.acceptances()).isZero();
        assertThat(revived.comments()).extracting(RequestView.CommentView::words).containsExactly("Which one do you mean?", "The second one.");
    }

    @Test
    void a_draft_is_its_authors_and_only_those_who_look_after_a_thing_decide_about_it() throws Exception {
        long draft = acting.as(alma, () -> requests.keep(form(TargetKind.ACTIVITY, "AG2", Map.of("title", "Not yet"))));
        long id = acting.as(alma, () -> propose(TargetKind.ACTIVITY, "AG2", Map.of("title", "Sent")));
        AccountId editor = world.anAccount("Edda Editor", Role.EDITOR);

        assertThatThrownBy(() -> acting.as(stella, () -> requests.get(draft))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(stella, () -> requests.draft(draft))).isInstanceOf(NotPermitted.class);
        assertThat(acting.as(stella, () -> lists.list(new RequestFilter(null, State.DRAFT, false), 1)).rows()).isEmpty();
        assertThatThrownBy(() -> acting.as(alma, () -> stewarding.triage(id))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(editor, () -> stewarding.triage(id))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(stella, () -> requests.withdraw(id))).isInstanceOf(NotPermitted.class);
        assertThat(acting.as(stella, () -> lists.waiting())).isPositive();
        acting.as(alma, () -> requests.withdraw(id));
        assertThatThrownBy(() -> acting.as(stella, () -> stewarding.triage(id))).isInstanceOf(RequestNotOpen.class);
    }

    @Test
    void people_support_once_speak_and_are_hidden_with_a_reason() throws Exception {
        long id = acting.as(alma, () -> propose(TargetKind.ACTIVITY, "AG3", Map.of("title", "Talked about")));
        AccountId asha = world.anAccount("Asha Associate", Role.ASSOCIATE);
        acting.as(asha, () -> {
            discussion.support(id);
            discussion.support(id);
            discussion.comment(id, "<script>alert(1)</script> mean words");
            discussion.comment(id, "I take this back");
        });
        List<RequestView.CommentView> said = acting.as(stella, () -> requests.get(id)).comments();
        assertThat(said.get(0).words()).startsWith("<script>");
        assertThatThrownBy(() -> acting.as(alma, () -> discussion.hide(said.get(0).id(), "I do not like it"))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(alma, () -> discussion.remove(said.get(1).id()))).isInstanceOf(NotPermitted.class);
        acting.as(stella, () -> discussion.hide(said.get(0).id(), "Hurts somebody"));
        acting.as(asha, () -> discussion.remove(said.get(1).id()));

        RequestView seen = acting.as(alma, () -> requests.get(id));
        assertThat(seen.row().supports()).isOne();
        assertThat(seen.comments()).allSatisfy(comment -> assertThat(comment.words()).isEmpty());
        assertThat(seen.comments().get(0).hiddenReason()).isEqualTo("Hurts somebody");
        acting.as(asha, () -> discussion.takeBackSupport(id));
        assertThat(acting.as(alma, () -> requests.get(id)).row().supports()).isZero();
        assertThatThrownBy(() -> acting.as(alma, () -> discussion.support(id))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void what_cannot_be_taken_over_is_refused_before_it_is_sent() {
        assertThatThrownBy(() -> acting.as(alma, () -> propose(TargetKind.ACTIVITY, "ZZ9", Map.of()))).isInstanceOf(TargetGone.class);
        assertThatThrownBy(() -> acting.as(alma, () -> propose(TargetKind.METRIC, "", Map.of()))).isInstanceOf(TargetGone.class);
        assertThatThrownBy(() -> acting.as(alma, () -> propose(TargetKind.ACTIVITY, "AG1", Map.of()))).isInstanceOf(NothingProposed.class);
        assertThatThrownBy(() -> acting.as(alma, () -> propose(TargetKind.ACTIVITY, "", Map.of("title", "Only a title")))).isInstanceOf(WordsMissing.class);
        assertThatThrownBy(() -> acting.as(alma, () -> propose(TargetKind.PAGE, "saying-no", Map.of("body", "x".repeat(20_001))))).isInstanceOf(TextTooLong.class);
        assertThatThrownBy(() -> acting.as(alma, () -> propose(TargetKind.PAGE, "who-sees-my-preferences-not", Map.of("title", "x")))).isInstanceOf(TargetGone.class);
        assertThatThrownBy(() -> acting.as(alma, () -> propose(TargetKind.RESOURCE, "", Map.of("title", "t", "provider", "p", "note", "n", "link", "http://10.0.0.1/"))))
            .isInstanceOf(LinkNotAllowed.class);
        assertThatThrownBy(() -> acting.as(alma, () -> {
            ChangeForm form = form(TargetKind.ACTIVITY, "AG1", Map.of("title", "x"));
            form.setEvidence("https://intranet.corp/secret");
            requests.submit(form);
        })).isInstanceOf(LinkNotAllowed.class);
    }

    @Test
    void twenty_thousand_characters_are_kept_as_they_were_typed() throws Exception {
        String body = "# ä <b>" + "word ".repeat(3_998) + "end";
        long id = acting.as(alma, () -> propose(TargetKind.PAGE, "saying-no", Map.of("body", body)));

        assertThat(acting.as(stella, () -> requests.get(id)).texts().get(0).proposed()).isEqualTo(body);
    }

    @Test
    void a_steward_takes_a_request_over_into_a_draft_of_the_framework_and_publishing_thanks_its_author() throws Exception {
        String summary = "Who uses it, who cannot, and why " + world.aCode("S");
        long id = acting.as(alma, () -> propose(TargetKind.FRAMEWORK, "skill:user-focus", Map.of("summary", summary, "level2", "Other words " + summary)));
        long late = acting.as(alma, () -> propose(TargetKind.FRAMEWORK, "skill:user-focus", Map.of("summary", "Something else")));
        accept(id);
        String before = frameworks.current().orElseThrow().findSkill("user-focus").orElseThrow().summary();
        String code = world.aCode("F");
        acting.as(stella, () -> {
            drafting.begin(code, "With a suggestion");
            drafting.takeOver(code, id, List.of(), false);
            EditionForm form = drafting.get(code).form();
            form.setReleaseNotes("One skill in better words.");
            drafting.reword(code, form);
            drafting.open(code, LocalDate.of(2099, 1, 1));
        });
        acting.as(stefan, () -> drafting.publish(code));

        FrameworkText now = frameworks.current().orElseThrow();
        assertThat(now.findSkill("user-focus")).get().satisfies(skill -> {
            assertThat(skill.summary()).isEqualTo(summary);
            assertThat(skill.at(2)).startsWith("Other words");
        });
        assertThat(now.credits()).extracting(Credit::author).containsExactly("Alma Alumna");
        assertThat(acting.as(alma, () -> requests.get(id)).releasedIn()).isEqualTo(code);
        RequestView other = acting.as(stella, () -> requests.get(late));
        assertThat(other.texts().get(0).before()).isEqualTo(before);
        assertThat(other.texts().get(0).now()).isEqualTo(summary);
    }

    @Test
    void another_level_for_a_role_is_proposed_and_taken_into_a_draft() throws Exception {
        FrameworkText now = frameworks.current().orElseThrow();
        FrameworkText.Role role = now.roles().get(now.roles().size() - 1);
        String skill = now.skills().get(0).key();
        String usual = now.level(role.targets().get(skill)).key();
        String other = now.levels().stream().map(FrameworkText.Level::key).filter(key -> !key.equals(usual)).reduce((one, last) -> last).orElseThrow();
        String ref = "target:" + role.key() + "/" + skill;
        assertThatThrownBy(() -> acting.as(alma, () -> requests.begin(TargetKind.FRAMEWORK, "target:" + role.key() + "/no-skill"))).isInstanceOf(TargetGone.class);
        assertThatThrownBy(() -> acting.as(alma, () -> propose(TargetKind.FRAMEWORK, ref, Map.of("level", "no-level")))).isInstanceOf(NothingProposed.class);
        long id = acting.as(alma, () -> propose(TargetKind.FRAMEWORK, ref, Map.of("level", other)));
        assertThat(acting.as(stella, () -> requests.get(id))).satisfies(view -> {
            assertThat(view.row().title()).contains(role.title()).contains(now.skills().get(0).title());
            assertThat(view.texts()).singleElement().satisfies(text -> {
                assertThat(text.chosen()).isTrue();
                assertThat(text.before()).isEqualTo(now.findLevel(usual).orElseThrow().title());
                assertThat(text.proposed()).isEqualTo(now.findLevel(other).orElseThrow().title());
            });
        });
        accept(id);
        String code = world.aCode("F");
        FrameworkText draft = acting.as(stella, () -> {
            drafting.begin(code, "Another level");
            drafting.takeOver(code, id, List.of(), false);
            return drafting.get(code);
        }).edition().text();
        assertThat(draft.roles()).filteredOn(one -> one.key().equals(role.key())).singleElement().satisfies(one -> {
            assertThat(one.targets().get(skill)).isEqualTo(now.findLevel(other).orElseThrow().number());
            assertThat(one.targets()).hasSameSizeAs(role.targets());
        });
        assertThat(draft.credits()).extracting(Credit::request).contains(id);
        acting.as(stella, () -> drafting.discard(code));
    }

    @Test
    void a_page_takes_a_request_over_and_publishing_it_releases_the_request() throws Exception {
        String slug = world.aCode("s").toLowerCase(Locale.ROOT);
        long page = acting.asAdmin(() -> published(slug, Audience.PUBLIC));
        long hidden = acting.asAdmin(() -> published(slug + "-hidden", Audience.PROGRAMME));
        assertThat(hidden).isNotEqualTo(page);
        assertThatThrownBy(() -> acting.as(alma, () -> requests.begin(TargetKind.PAGE, slug + "-hidden"))).isInstanceOf(TargetGone.class);
        assertThatThrownBy(() -> acting.as(alma, () -> requests.begin(TargetKind.PAGE, "page:" + hidden))).isInstanceOf(TargetGone.class);
        long id = acting.as(alma, () -> propose(TargetKind.PAGE, slug, Map.of("body", "Better words")));
        accept(id);
        acting.asAdmin(() -> {
            assertThat(taking.accepted(page)).extracting(TakingOverService.Choice::request).containsExactly(id);
            taking.takeOver(page, id, List.of(), false);
            editing.sendToReview(page);
            editing.publish(page);
        });

        assertThat(acting.asNobody(() -> reading.read(slug)).html()).contains("Better words");
        assertThat(acting.asNobody(() -> reading.thanks(slug))).containsExactly("Alma Alumna");
        assertThat(acting.asNobody(() -> reading.readRevision(slug, 1)).html()).contains("First words");
        assertThat(acting.as(alma, () -> requests.get(id)).row().state()).isEqualTo(State.RELEASED);
    }

    @Test
    void a_request_on_a_page_for_a_few_is_found_by_those_few_and_by_stewards_among_them() throws Exception {
        String slug = world.aCode("s").toLowerCase(Locale.ROOT);
        long page = acting.asAdmin(() -> published(slug, Audience.COHORT));
        AccountId dora = world.anAccount("Dora Department", Role.DEPARTMENT);
        AccountId one = world.anAccount("Ada Steward", Role.PROGRAMME_ADMIN, Role.STEWARD);
        AccountId two = world.anAccount("Asha Steward", Role.ASSOCIATE, Role.STEWARD);
        long id = acting.as(alma, () -> propose(TargetKind.PAGE, slug, Map.of("body", "Words of the few")));

        for (AccountId stranger : List.of(dora, stella)) {
            assertThatThrownBy(() -> acting.as(stranger, () -> requests.get(id))).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> acting.as(stranger, () -> discussion.support(id))).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> acting.as(stranger, () -> discussion.comment(id, "Heard of it"))).isInstanceOf(NotPermitted.class);
            assertThat(found(stranger)).extracting(RequestRow::id).doesNotContain(id);
        }
        assertThatThrownBy(() -> acting.as(stella, () -> stewarding.triage(id))).isInstanceOf(NotPermitted.class);
        long waiting = acting.as(stella, () -> lists.waiting());
        assertThat(acting.as(two, () -> lists.waiting())).isGreaterThan(waiting);
        assertThat(found(alma)).extracting(RequestRow::id).contains(id);
        acting.as(two, () -> {
            assertThat(requests.get(id).confined()).isTrue();
            assertThat(requests.begin(TargetKind.PAGE, slug).others()).extracting(RequestRow::id).containsExactly(id);
            stewarding.triage(id);
            stewarding.accept(id);
        });
        acting.as(one, () -> stewarding.accept(id));
        assertThat(acting.as(alma, () -> requests.get(id)).row().state()).isEqualTo(State.ACCEPTED);

        acting.asAdmin(() -> {
            editing.revise(page);
            PageForm form = editing.desk(page).form();
            form.setAudience(Audience.DEPARTMENTS);
            editing.save(page, form);
            editing.sendToReview(page);
            editing.publish(page);
        });
        assertThatThrownBy(() -> acting.as(alma, () -> requests.get(id))).isInstanceOf(NotPermitted.class);
        assertThat(acting.as(dora, () -> requests.get(id)).confined()).isTrue();
    }

    private List<RequestRow> found(AccountId reader) throws Exception {
        return acting.as(reader, () -> lists.list(new RequestFilter(TargetKind.PAGE, null, false), 1)).rows();
    }

    @Test
    void a_page_taken_away_meanwhile_cannot_be_accepted_and_is_said_to_be_gone() throws Exception {
        String slug = world.aCode("s").toLowerCase(Locale.ROOT);
        long page = acting.asAdmin(() -> published(slug, Audience.PUBLIC));
        long id = acting.as(alma, () -> propose(TargetKind.PAGE, slug, Map.of("title", "Other")));
        acting.asAdmin(() -> editing.archive(page, null));
        acting.as(stella, () -> stewarding.triage(id));

        assertThat(acting.as(stella, () -> requests.get(id)).gone()).isTrue();
        assertThatThrownBy(() -> acting.as(stella, () -> stewarding.accept(id))).isInstanceOf(TargetGone.class);
        acting.as(stella, () -> stewarding.decline(id, "The page is gone"));
    }

    @Test
    void a_resource_somebody_suggested_stands_in_the_list_with_their_name() throws Exception {
        String title = "Worth reading " + world.aCode("R");
        long id = acting.as(alma, () -> propose(TargetKind.RESOURCE, "", Map.of("title", title, "provider", "Somebody", "note", "Read it", "link", "https://example.org/read")));
        accept(id);
        acting.as(stella, () -> adopting.adopt(id, List.of(), false));

        assertThat(acting.asNobody(() -> resources.list(null))).filteredOn(row -> row.title().equals(title)).extracting(ResourceRow::suggestedBy).containsExactly("Alma Alumna");
        assertThatThrownBy(() -> acting.as(stella, () -> adopting.adopt(id, List.of(), false))).isInstanceOf(gov.rotations.learning.SuggestionTaken.class);
    }

    @Test
    void what_a_draft_of_the_framework_says_otherwise_by_now_is_shown_and_overwritten_only_when_somebody_says_so() throws Exception {
        String code = world.aCode("F");
        acting.as(stella, () -> drafting.begin(code, "Both say something"));
        String found = skill(code, "user-focus").getWhy();
        long kept = acting.as(alma, () -> propose(TargetKind.FRAMEWORK, "skill:user-focus", Map.of("why", "Suggested why", "facets", "Suggested part")));
        long taken = acting.as(alma, () -> propose(TargetKind.FRAMEWORK, "skill:user-focus", Map.of("why", "Another why")));
        accept(kept);
        accept(taken);
        acting.as(stella, () -> {
            SkillForm form = drafting.skill(code, "user-focus");
            form.setWhy("What the steward wrote");
            drafting.reword(code, form);
        });

        assertThatThrownBy(() -> acting.as(stella, () -> drafting.takeOver(code, kept, List.of(), false))).isInstanceOf(OtherWordsMeanwhile.class);
        List<Clash> seen = acting.as(stella, () -> drafting.get(code)).accepted().stream().filter(one -> one.request() == kept).findFirst().orElseThrow().clashes();
        assertThat(seen).singleElement().satisfies(clash -> {
            assertThat(clash.found()).isEqualTo(found);
            assertThat(clash.ours()).isEqualTo("What the steward wrote");
            assertThat(clash.proposed()).isEqualTo("Suggested why");
        });
        acting.as(stella, () -> drafting.takeOver(code, kept, seen, true));
        assertThat(skill(code, "user-focus").getWhy()).isEqualTo("What the steward wrote");
        assertThat(skill(code, "user-focus").getFacets()).isEqualTo("Suggested part");
        acting.as(stella, () -> drafting.takeOver(code, taken, drafting.get(code).accepted().stream().filter(one -> one.request() == taken).findFirst().orElseThrow().clashes(), false));
        assertThat(skill(code, "user-focus").getWhy()).isEqualTo("Another why");
        acting.as(stella, () -> drafting.discard(code));
    }

    @Test
    void a_page_and_a_resource_that_were_changed_meanwhile_ask_before_a_request_overwrites_them() throws Exception {
        String slug = world.aCode("s").toLowerCase(Locale.ROOT);
        long page = acting.asAdmin(() -> published(slug, Audience.PUBLIC));
        long onPage = acting.as(alma, () -> propose(TargetKind.PAGE, slug, Map.of("body", "Suggested body")));
        accept(onPage);
        acting.asAdmin(() -> {
            editing.revise(page);
            PageForm form = editing.desk(page).form();
            form.setBody("Written by an editor");
            editing.save(page, form);
        });
        assertThatThrownBy(() -> acting.asAdmin(() -> taking.takeOver(page, onPage, List.of(), false))).isInstanceOf(OtherWordsMeanwhile.class);
        List<Clash> seen = acting.asAdmin(() -> taking.accepted(page)).get(0).clashes();
        assertThat(seen).extracting(Clash::ours).containsExactly("Written by an editor");
        acting.asAdmin(() -> taking.takeOver(page, onPage, seen, true));
        assertThat(acting.asAdmin(() -> editing.desk(page)).form().getBody()).isEqualTo("Written by an editor");

        String code = acting.asNobody(() -> resources.list(null)).get(0).code();
        long first = acting.as(alma, () -> propose(TargetKind.RESOURCE, code, Map.of("note", "First note")));
        long second = acting.as(alma, () -> propose(TargetKind.RESOURCE, code, Map.of("note", "Second note")));
        accept(first);
        accept(second);
        acting.as(stella, () -> adopting.adopt(first, List.of(), false));
        assertThatThrownBy(() -> acting.as(stella, () -> adopting.adopt(second, List.of(), false))).isInstanceOf(OtherWordsMeanwhile.class);
        acting.as(stella, () -> adopting.adopt(second, adopting.accepted().stream().filter(one -> one.request() == second).findFirst().orElseThrow().clashes(), false));
        assertThat(acting.asNobody(() -> resources.list(null))).filteredOn(row -> row.code().equals(code)).extracting(ResourceRow::note).containsExactly("Second note");
    }

    @Test
    void two_requests_on_the_same_words_of_an_activity_are_not_both_taken_in_unasked() throws Exception {
        long first = acting.as(alma, () -> propose(TargetKind.ACTIVITY, "LC1", Map.of("title", "First title")));
        long second = acting.as(alma, () -> propose(TargetKind.ACTIVITY, "LC1", Map.of("title", "Second title", "looksLike", "Second look")));
        accept(first);
        accept(second);
        String edition = acting.as(stella, catalogue::begin);
        CatalogueDraftingService.Choice asked = choice(edition, second);
        assertThat(choice(edition, first).included()).isTrue();
        assertThat(asked.included()).isFalse();
        assertThat(asked.clashes()).extracting(Clash::ours).containsExactly("First title");

        acting.as(stella, () -> catalogue.include(edition, second, asked.clashes(), true));
        assertThat(choice(edition, second).included()).isTrue();
        acting.as(stella, () -> catalogue.leaveOut(edition, first));
        assertThat(choice(edition, second).included()).isFalse();
        assertThat(choice(edition, second).clashes()).isEmpty();
        acting.as(stella, () -> catalogue.discard(edition));
    }

    @Test
    void a_figure_says_what_was_suggested_from_its_next_revision_on_and_what_it_said_stays_readable() throws Exception {
        MetricService.View before = acting.as(alma, () -> figures.metric("M09", null));
        long id = acting.as(alma, () -> propose(TargetKind.METRIC, "M09", Map.of("question", "Asked otherwise?", "misleads", "One\n\n Two ")));
        long other = acting.as(alma, () -> propose(TargetKind.METRIC, "M09", Map.of("question", "Asked otherwise again?", "aim", "Another aim")));
        accept(id);
        accept(other);
        assertThatThrownBy(() -> acting.as(alma, () -> keeping.publish(id, List.of(), false))).isInstanceOf(NotPermitted.class);
        acting.as(stella, () -> keeping.publish(id, List.of(), false));

        MetricService.View now = acting.as(alma, () -> figures.metric("M09", null));
        assertThat(now.metric().question()).isEqualTo("Asked otherwise?");
        assertThat(now.metric().misleads()).containsExactly("One", "Two");
        assertThat(now.metric().counted()).isEqualTo(before.metric().counted());
        assertThat(now.revision()).isEqualTo(before.revision() + 1);
        assertThat(now.revisions().get(0).author()).isEqualTo("Alma Alumna");
        assertThat(acting.as(alma, () -> figures.metric("M09", before.revision()))).satisfies(old -> {
            assertThat(old.metric()).isEqualTo(before.metric());
            assertThat(old.isEarlier()).isTrue();
        });
        assertThatThrownBy(() -> acting.as(alma, () -> figures.metric("M09", 99))).isInstanceOf(NotPermitted.class);
        assertThat(acting.as(alma, () -> requests.get(id)).releasedIn()).isEqualTo(String.valueOf(now.revision()));
        assertThat(world.lettersAbout("suggestion.released", alma, String.valueOf(id))).isOne();
        assertThatThrownBy(() -> acting.as(stella, () -> keeping.publish(id, List.of(), false))).isInstanceOf(SuggestionPublished.class);

        assertThatThrownBy(() -> acting.asAdmin(() -> keeping.publish(other, List.of(), false))).isInstanceOf(OtherWordsMeanwhile.class);
        acting.asAdmin(() -> keeping.publish(other, keeping.accepted().stream().filter(one -> one.request() == other).findFirst().orElseThrow().clashes(), true));
        assertThat(acting.as(alma, () -> figures.metric("M09", null)).metric()).extracting(Metric::question, Metric::aim).containsExactly("Asked otherwise?", "Another aim");
        acting.asAdmin(() -> keeping.ship());
        assertThat(acting.as(alma, () -> figures.metric("M09", null)).metric().aim()).isEqualTo("Another aim");
    }

    @Test
    void two_requests_on_one_figure_published_at_once_follow_one_another() throws Exception {
        long one = acting.as(alma, () -> propose(TargetKind.METRIC, "M10", Map.of("aim", "One aim")));
        long other = acting.as(alma, () -> propose(TargetKind.METRIC, "M10", Map.of("often", "Another time")));
        accept(one);
        accept(other);

        List<Outcome> outcomes = atOnce.overlapping(current.actorOf(stella), () -> keeping.publish(one, List.of(), false), current.actorOf(stefan), () -> keeping.publish(other, List.of(), false));

        assertThat(outcomes).as(outcomes.toString()).allMatch(Outcome::isDone);
        assertThat(acting.as(alma, () -> figures.metric("M10", null)).metric()).extracting(Metric::aim, Metric::often).containsExactly("One aim", "Another time");
    }

    private CatalogueDraftingService.Choice choice(String edition, long request) throws Exception {
        return acting.as(stella, () -> catalogue.get(edition)).choices().stream().filter(one -> one.request() == request).findFirst().orElseThrow();
    }

    private SkillForm skill(String code, String key) throws Exception {
        return acting.as(stella, () -> drafting.skill(code, key));
    }

    private void accept(long id) throws Exception {
        acting.as(stella, () -> {
            stewarding.triage(id);
            stewarding.accept(id);
        });
        acting.as(stefan, () -> stewarding.accept(id));
    }

    private void describe(String edition) {
        CatalogueForm form = catalogue.get(edition).form();
        form.setNotes("What is new.");
        catalogue.describe(edition, form);
    }

    private long published(String slug, Audience audience) {
        PageForm form = editing.blank();
        form.setSlug(slug);
        form.setTitle("Title");
        form.setSummary("Summary");
        form.setBody("First words");
        form.setChapter("about");
        form.setAudience(audience);
        long page = editing.begin(form);
        editing.sendToReview(page);
        editing.publish(page);
        return page;
    }

    private long propose(TargetKind kind, String ref, Map<String, String> texts) {
        return requests.submit(form(kind, ref, texts));
    }

    private ChangeForm form(TargetKind kind, String ref, Map<String, String> texts) {
        ChangeForm form = requests.begin(kind, ref).form();
        form.getLines().stream().filter(line -> texts.containsKey(line.getKey())).forEach(line -> line.setProposed(texts.get(line.getKey())));
        form.setWhy("Because");
        return form;
    }
}
