/** Plans cohorts, takes associates through the programme, and answers what neighbours ask of both. */
package gov.rotations.cohort.service;
