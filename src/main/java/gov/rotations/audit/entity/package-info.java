/** The lines of the audit. */
package gov.rotations.audit.entity;
