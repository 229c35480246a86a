/** Claims slots and counts working days. */
package gov.rotations.jobs.service;
