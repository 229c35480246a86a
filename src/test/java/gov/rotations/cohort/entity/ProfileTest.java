package gov.rotations.cohort.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.ReachFaulty;
import gov.rotations.department.LocationId;
import gov.rotations.skills.SkillKey;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProfileTest {

    private static final LocationId LEEDS = new LocationId(1);
    private static final LocationId YORK = new LocationId(2);
    private static final LocationId CARDIFF = new LocationId(3);

    private final Profile profile = new Profile();

    @Test
    void a_place_is_near_or_a_move_away_never_both() {
        assertThatThrownBy(() -> profile.workFrom(LEEDS, Set.of(YORK), Set.of(YORK, CARDIFF))).isInstanceOf(ReachFaulty.class);
        assertThatThrownBy(() -> profile.workFrom(LEEDS, Set.of(LEEDS), Set.of())).isInstanceOf(ReachFaulty.class);
    }

    @Test
    void a_place_may_change_from_a_move_away_to_near() {
        profile.workFrom(LEEDS, Set.of(), Set.of(YORK, CARDIFF));

        profile.workFrom(LEEDS, Set.of(YORK), Set.of(CARDIFF));

        assertThat(profile.reach()).isEqualTo(Map.of(2L, Profile.Reach.COMMUTABLE, 3L, Profile.Reach.RELOCATABLE));
    }

    @Test
    void no_wish_leaves_no_trace_and_none_is_stronger_than_three() {
        profile.wishToGrow(Map.of(SkillKey.USER_FOCUS, 7, SkillKey.AGILE_WORKING, 0));

        assertThat(profile.growthWishes()).isEqualTo(Map.of(SkillKey.USER_FOCUS, 3));
    }

    @Test
    void priority_credit_stays_between_0_and_30_per_cent() {
        profile.earnCredit(45);
        assertThat(profile.priorityCredit()).isEqualTo(30);

        profile.earnCredit(-5);
        assertThat(profile.priorityCredit()).isZero();
    }
}
