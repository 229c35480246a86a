/**
 * The framework of skills. So far only the seven keys that openings grow and associates wish to grow; they guide and
 * never test, and no level is ever a condition for a placement.
 */
package gov.rotations.skills;
