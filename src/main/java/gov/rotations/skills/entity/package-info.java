/** Editions of the framework with their states. */
package gov.rotations.skills.entity;
