/** Keeps grants and records refusals. */
package gov.rotations.security.service;
