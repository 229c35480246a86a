package gov.rotations.principle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.principle.PrincipleDraftThere;
import gov.rotations.principle.PrincipleEditionIncomplete;
import gov.rotations.principle.TagKind;
import gov.rotations.principle.TooManyPrinciples;
import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.NotPermitted;
import gov.rotations.testing.Acting;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.Outcome;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An edition is published and the one before stays readable; a thing carries three principles at most, and nobody overwrites somebody else. */
@InContainer
@Tag("both-databases")
class PrinciplesIT {

    private static final String ACTIVITY = "AG1";

    @Inject
    private PrincipleReadingService reading;
    @Inject
    private PrincipleDraftingService drafting;
    @Inject
    private PrincipleTagService tagging;
    @Inject
    private PrincipleCoverageService coverage;
    @Inject
    private Acting acting;
    @Inject
    private AtOnce atOnce;
    @Inject
    private CurrentActor current;
    @Inject
    private World world;

    @Test
    void a_new_edition_is_in_force_and_the_one_before_reads_as_it_did() throws Exception {
        int before = reading.read(null).edition();
        String sentence = reading.principle("fair-and-open").principle().sentence();
        acting.asAdmin(() -> drafting.begin());
        assertThatThrownBy(() -> acting.asAdmin(() -> drafting.begin())).isInstanceOf(PrincipleDraftThere.class);
        assertThatThrownBy(() -> acting.asAdmin(() -> drafting.publish(drafting.draft().form().getVersion()))).isInstanceOf(PrincipleEditionIncomplete.class);
        assertThat(acting.asNobody(() -> reading.editions())).extracting(PrincipleReadingService.Row::number).doesNotContain(before + 1);
        assertThatThrownBy(() -> reading.read(before + 1)).isInstanceOf(NotPermitted.class);

        PrincipleForm stale = acting.asAdmin(() -> drafting.draft()).form();
        acting.asAdmin(() -> {
            PrincipleForm form = drafting.draft().form();
            form.setNotes("Said more plainly.");
            line(form, "fair-and-open").setSentence("One rule for all.");
            line(form, "guide-never-judge").setRetired(true);
            line(form, "guide-never-judge").setReason("Fair and open says it.");
            drafting.save(form);
        });
        assertThatThrownBy(() -> acting.asAdmin(() -> drafting.save(stale))).isInstanceOf(ChangedMeanwhile.class);
        acting.asAdmin(() -> drafting.publish(drafting.draft().form().getVersion()));

        assertThat(reading.read(null).edition()).isEqualTo(before + 1);
        assertThat(reading.principle("fair-and-open").principle().sentence()).isEqualTo("One rule for all.");
        assertThat(reading.principle("fair-and-open").wordings()).extracting(PrincipleReadingService.Wording::sentence).startsWith("One rule for all.", sentence);
        assertThat(reading.read(before).principles()).extracting(Principle::sentence).contains(sentence);
        assertThat(reading.principle("guide-never-judge").principle().reason()).isEqualTo("Fair and open says it.");
        assertThat(acting.asNobody(() -> reading.editions()).get(0).changes()).extracting(PrincipleChange::fate)
            .containsExactlyInAnyOrder(PrincipleChange.Fate.REWORDED, PrincipleChange.Fate.RETIRED);
        assertThat(world.timesNoted("PrinciplesPublished", "principles:" + (before + 1))).isEqualTo(1);
        acting.asAdmin(() -> drafting.begin());
        acting.asAdmin(() -> drafting.discard(drafting.draft().form().getVersion()));
        assertThat(acting.asAdmin(() -> drafting.draft())).isNull();
    }

    @Test
    void a_thing_carries_three_at_most_and_is_counted_once_for_each() throws Exception {
        List<String> four = List.of("users-first", "better-every-month", "look-at-the-value", "fair-and-open");
        assertThatThrownBy(() -> tag(List.of(), four)).isInstanceOf(TooManyPrinciples.class);
        int counted = counted("users-first");
        tag(List.of(), List.of("users-first", "no-such-principle", "users-first"));
        assertThat(tagging.of(TagKind.ACTIVITY).get(ACTIVITY)).extracting(PrincipleTagService.Chip::key).containsExactly("users-first");
        assertThat(counted("users-first")).isEqualTo(counted + 1);
        assertThat(reading.principle("users-first").activities()).extracting("subject").contains(ACTIVITY);

        AccountId ada = world.admin();
        AccountId bea = world.anAccount("Bea", Role.PROGRAMME_ADMIN);
        List<Outcome> outcomes = atOnce.overlapping(current.actorOf(ada), () -> tagging.tag(TagKind.ACTIVITY, ACTIVITY, List.of("users-first"), four.subList(0, 3)),
            current.actorOf(bea), () -> tagging.tag(TagKind.ACTIVITY, ACTIVITY, List.of("users-first"), four.subList(1, 4)));
        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(tagging.of(TagKind.ACTIVITY).get(ACTIVITY)).hasSize(3);
        tag(tagging.of(TagKind.ACTIVITY).get(ACTIVITY).stream().map(PrincipleTagService.Chip::key).toList(), List.of());
        assertThat(tagging.of(TagKind.ACTIVITY)).doesNotContainKey(ACTIVITY);
        for (String nothing : List.of("NO1", "-1", "")) {
            assertThatThrownBy(() -> acting.asAdmin(() -> tagging.desk(TagKind.EVENT, nothing))).isInstanceOf(NotPermitted.class);
        }
    }

    private int counted(String key) throws Exception {
        return acting.asAdmin(() -> coverage.coverage()).rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow().all();
    }

    private void tag(List<String> seen, List<String> wanted) throws Exception {
        acting.asAdmin(() -> tagging.tag(TagKind.ACTIVITY, ACTIVITY, seen, wanted));
    }

    private static PrincipleForm.Line line(PrincipleForm form, String key) {
        return form.getLines().stream().filter(one -> key.equals(one.getKey())).findFirst().orElseThrow();
    }
}
