/** Describing, reviewing and reading openings; asking for and agreeing to numbers of associates. */
package gov.rotations.opening.service;
