/** Openings with their life, their checklist and their seats, and the bids of departments, as the database keeps them. */
package gov.rotations.opening.entity;
