/** Editions of the register, and tags. */
package gov.rotations.principle.entity;
