package gov.rotations.skills.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.NotPermitted;
import gov.rotations.skills.FrameworkIncomplete;
import gov.rotations.skills.FrameworkNotOpen;
import gov.rotations.skills.Frameworks;
import gov.rotations.skills.SecondPersonNeeded;
import gov.rotations.skills.entity.Framework;
import gov.rotations.testing.Acting;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.Outcome;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An edition comes into force by two people, without gaps, one at a time; what was in force stays as it was. */
@InContainer
@Tag("both-databases")
class PublishingEditionsIT {

    @Inject
    private FrameworkService framework;
    @Inject
    private DraftingService drafting;
    @Inject
    private Frameworks frameworks;
    @Inject
    private CurrentActor current;
    @Inject
    private Acting acting;
    @Inject
    private AtOnce atOnce;
    @Inject
    private World world;

    @Test
    void the_product_starts_with_an_edition_everybody_may_read() throws Exception {
        EditionView shipped = acting.asNobody(() -> framework.get("2016.1"));

        assertThat(shipped.text().skills()).hasSize(7);
        assertThat(frameworks.current()).isPresent();
        assertThat(acting.asNobody(() -> framework.export("2016.1", "md").name())).isEqualTo("framework-2016.1.md");
    }

    @Test
    void a_second_steward_publishes_and_the_edition_before_stays_word_for_word() throws Exception {
        AccountId author = world.anAccount("Stella Steward", Role.STEWARD);
        AccountId other = world.anAccount("Stefan Steward", Role.STEWARD);
        String before = frameworks.current().orElseThrow().code();
        EditionView old = framework.get(before);
        String code = aDraft(author);

        assertThatThrownBy(() -> acting.as(author, () -> drafting.publish(code))).isInstanceOf(SecondPersonNeeded.class);
        acting.as(other, () -> drafting.publish(code));

        assertThat(frameworks.current().orElseThrow().code()).isEqualTo(code);
        assertThat(framework.get(before).state()).isEqualTo(Framework.State.SUPERSEDED);
        assertThat(framework.get(before).text()).isEqualTo(old.text());
        assertThat(framework.compare(before, code)).extracting(Differences.Difference::place).contains("summary");
        assertThatThrownBy(() -> acting.as(author, () -> drafting.takeBack(before))).isInstanceOf(FrameworkNotOpen.class);
    }

    @Test
    void an_edition_with_a_gap_is_not_published() throws Exception {
        AccountId author = world.anAccount("Stella Steward", Role.STEWARD);
        String code = world.aCode("E");
        acting.as(author, () -> {
            drafting.begin(code, "With a gap");
            EditionForm form = drafting.get(code).form();
            form.setReleaseNotes("One skill lost.");
            form.getCrossings().get(0).setTo("");
            drafting.reword(code, form);
            drafting.open(code, LocalDate.of(2099, 1, 1));
        });

        assertThatThrownBy(() -> acting.as(world.anAccount("Stefan", Role.STEWARD), () -> drafting.publish(code))).isInstanceOf(FrameworkIncomplete.class);
        assertThat(framework.get(code).state()).isEqualTo(Framework.State.CONSULTATION);
    }

    @Test
    void a_draft_is_for_stewards_and_nobody_else_learns_of_it() throws Exception {
        AccountId author = world.anAccount("Stella Steward", Role.STEWARD);
        String code = world.aCode("E");
        acting.as(author, () -> drafting.begin(code, "Secret"));

        assertThatThrownBy(() -> acting.asNobody(() -> framework.get(code))).isInstanceOf(NotPermitted.class);
        assertThat(acting.asAdmin(() -> framework.editions())).extracting(EditionRow::code).doesNotContain(code);
        assertThat(acting.as(author, () -> framework.editions())).extracting(EditionRow::code).contains(code);
    }

    @Test
    void two_stewards_write_at_once_and_the_second_is_told() throws Exception {
        AccountId author = world.anAccount("Stella Steward", Role.STEWARD);
        String code = world.aCode("E");
        acting.as(author, () -> drafting.begin(code, "Twice"));
        SkillForm first = acting.as(author, () -> drafting.skill(code, "user-focus"));
        SkillForm second = acting.as(author, () -> drafting.skill(code, "user-focus"));
        first.setSummary("First");
        acting.as(author, () -> drafting.reword(code, first));
        second.setSummary("Second");

        assertThatThrownBy(() -> acting.as(author, () -> drafting.reword(code, second))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(acting.as(author, () -> drafting.skill(code, "user-focus")).getSummary()).isEqualTo("First");
    }

    @Test
    void two_editions_published_at_the_same_moment_leave_one_in_force() throws Exception {
        AccountId author = world.anAccount("Stella Steward", Role.STEWARD);
        String one = aDraft(author);
        String two = aDraft(author);
        AccountId other = world.anAccount("Stefan Steward", Role.STEWARD);

        List<Outcome> outcomes = atOnce.overlapping(current.actorOf(other), () -> drafting.publish(one), current.actorOf(other), () -> drafting.publish(two));

        assertThat(outcomes).isNotEmpty();
        assertThat(acting.as(author, () -> framework.editions())).filteredOn(row -> row.state() == Framework.State.PUBLISHED).hasSize(1);
    }

    private String aDraft(AccountId author) throws Exception {
        String code = world.aCode("E");
        acting.as(author, () -> {
            drafting.begin(code, "Edition " + code);
            SkillForm skill = drafting.skill(code, "user-focus");
            skill.setSummary("Reworded for " + code);
            drafting.reword(code, skill);
            EditionForm form = drafting.get(code).form();
            form.setReleaseNotes("One summary is new.");
            drafting.reword(code, form);
            drafting.open(code, LocalDate.of(2099, 1, 1));
        });
        return code;
    }
}
