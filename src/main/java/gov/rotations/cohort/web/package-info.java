/** Pages of cohorts and associates. */
package gov.rotations.cohort.web;
