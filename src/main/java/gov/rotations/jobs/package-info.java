/**
 * Work by the clock: each slot of a job runs on exactly one node and is caught up after downtime; and the working days
 * that deadlines count.
 */
package gov.rotations.jobs;
