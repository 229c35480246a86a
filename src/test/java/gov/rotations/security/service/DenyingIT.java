package gov.rotations.security.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Denials;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import gov.rotations.testing.Acting;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The actor of the moment, and the line the audit keeps of every refusal. */
@InContainer
class DenyingIT {

    @Inject
    private World world;

    @Inject
    private Acting acting;

    @Inject
    private CurrentActor current;

    @Inject
    private Denials denials;

    @Test
    void nobody_signed_in_is_not_permitted() {
        assertThatThrownBy(() -> acting.asNobody(current::get)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_role_given_now_counts_from_now_on_and_the_former_actor_returns() throws Exception {
        AccountId amina = world.anAccount("Amina", Role.ASSOCIATE);

        boolean inside = acting.as(amina, (Callable<Boolean>) () -> current.get().is(Role.ASSOCIATE));

        assertThat(inside).isTrue();
        assertThat(acting.asNobody(current::find)).isEmpty();
    }

    @Test
    void each_refusal_leaves_a_line_in_the_audit() {
        String thing = "opening:" + world.aCode("");

        denials.note(thing);
        denials.note(thing);

        assertThat(world.timesNoted("AccessDenied", thing)).isEqualTo(2);
    }
}
