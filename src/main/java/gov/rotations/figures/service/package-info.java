/** Reading the register. */
package gov.rotations.figures.service;
