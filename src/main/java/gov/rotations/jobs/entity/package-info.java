/** The rows by which nodes agree who runs a job. */
package gov.rotations.jobs.entity;
