/** The pages of placement. */
package gov.rotations.placement.web;
