/** Events, their sessions and registrations, each with its states. */
package gov.rotations.events.entity;
