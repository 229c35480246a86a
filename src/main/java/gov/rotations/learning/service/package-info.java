/** Reads the catalogue of activities and the syllabus, and keeps the learning resources. */
package gov.rotations.learning.service;
