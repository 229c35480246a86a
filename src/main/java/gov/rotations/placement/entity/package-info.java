/** What rounds, plans, proposals and placements are, and how each may move from state to state. */
package gov.rotations.placement.entity;
