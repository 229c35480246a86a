/** Writes and reads the audit. */
package gov.rotations.audit.service;
