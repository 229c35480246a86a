/** The register and one figure of it. */
package gov.rotations.figures.web;
