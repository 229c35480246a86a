/** The pages of retrospectives and improvements. */
package gov.rotations.retrospective.web;
