/** Supporters, wishes, pairing rounds, pairings and meetings, each with its states. */
package gov.rotations.coaching.entity;
