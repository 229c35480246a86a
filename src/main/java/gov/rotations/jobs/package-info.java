/**
 * Work by the clock: each slot of a job runs on exactly one node and is caught up after downtime; the working days that
 * deadlines count; and what features bring along for the first start.
 */
package gov.rotations.jobs;
