/** Cohorts, rotations, associates and their absences, each guarding its own life. */
package gov.rotations.cohort.entity;
