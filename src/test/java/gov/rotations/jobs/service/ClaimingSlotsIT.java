package gov.rotations.jobs.service;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.jobs.JobSlots;
import gov.rotations.security.Actor;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.MovedClock;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** However many nodes ask, each slot of a job is run by one of them. */
@InContainer
@Tag("both-databases")
class ClaimingSlotsIT {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant NINE = Instant.parse("2027-06-07T09:00:00Z");
    private static final int NODES = 8;

    @Inject
    private JobSlots slots;
    @Inject
    private AtOnce atOnce;
    @Inject
    private MovedClock clock;
    @Inject
    private World world;

    private String job;

    @BeforeEach
    void a_job_nobody_has_run_yet() {
        job = world.aCode("a job ");
    }

    @Test
    void of_many_nodes_that_ask_at_once_one_runs_the_first_slot_and_one_the_next() throws Exception {
        assertThat(askedAt(NINE)).containsOnlyOnce(true).hasSize(NODES);
        assertThat(askedAt(NINE.plusSeconds(3599))).as("still the same hour").doesNotContain(true);
        assertThat(askedAt(NINE.plus(HOUR))).containsOnlyOnce(true).hasSize(NODES);
    }

    @Test
    void slots_missed_while_every_node_was_down_are_caught_up_once() throws Exception {
        clock.at(NINE, () -> assertThat(slots.claim(job, HOUR)).isTrue());

        assertThat(askedAt(NINE.plus(Duration.ofDays(3)))).containsOnlyOnce(true);
    }

    @Test
    void a_node_whose_clock_is_behind_runs_nothing_again() throws Exception {
        clock.at(NINE, () -> assertThat(slots.claim(job, HOUR)).isTrue());

        clock.at(NINE.minusSeconds(1), () -> assertThat(slots.claim(job, HOUR)).isFalse());
    }

    private List<Boolean> askedAt(Instant moment) throws Exception {
        Callable<Boolean> node = () -> clock.at(moment, () -> slots.claim(job, HOUR));
        return atOnce.all(Actor.house("a node"), Collections.nCopies(NODES, node));
    }
}
