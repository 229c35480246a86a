/**
 * A programme to look at: departments, cohorts, people, openings and supporters that are made up, laid out from the day they are
 * loaded. Only demo mode loads them, only into an empty database, and only through the features' own services.
 */
package gov.rotations.demo;
