/** The pages of openings. */
package gov.rotations.opening.web;
