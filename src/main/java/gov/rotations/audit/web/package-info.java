/** The page of the audit. */
package gov.rotations.audit.web;
