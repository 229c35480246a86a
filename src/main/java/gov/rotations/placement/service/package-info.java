/** Decides: opens rounds, keeps wishes, plans, proposes, publishes. */
package gov.rotations.placement.service;
