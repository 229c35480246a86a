package gov.rotations.security.service;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.security.AccountId;
import gov.rotations.security.Grants;
import gov.rotations.security.Role;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who holds what, as the database keeps it. */
@InContainer
@Tag("both-databases")
class GivingRolesIT {

    @Inject
    private Grants grants;

    @Inject
    private World world;

    @Test
    void a_role_given_twice_is_held_once_and_taken_away_at_once() {
        AccountId amina = world.anAccount("Amina", Role.ASSOCIATE);

        grants.give(amina, Role.ASSOCIATE, null);
        assertThat(grants.of(amina)).hasSize(1);

        grants.take(amina, Role.ASSOCIATE, null);
        assertThat(grants.of(amina)).isEmpty();
    }

    @Test
    void holders_are_found_by_their_scope() {
        AccountId ben = world.anAccount("Ben", Role.DEPARTMENT, 77_001);

        assertThat(grants.holders(Role.DEPARTMENT, 77_001L)).containsExactly(ben);
        assertThat(grants.holders(Role.DEPARTMENT, 77_002L)).isEmpty();
        assertThat(grants.holders(Role.DEPARTMENT, null)).contains(ben);
    }
}
