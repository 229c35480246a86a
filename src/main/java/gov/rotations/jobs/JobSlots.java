package gov.rotations.jobs;

import java.time.Duration;

/** Lets exactly one node run each slot of a job. */
public interface JobSlots {

    /** True for the one caller that may run the job in the present slot; slots are {@code every} long, counted from midnight UTC. */
    boolean claim(String job, Duration every);
}
