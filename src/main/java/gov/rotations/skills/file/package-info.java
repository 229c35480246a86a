/** Editions of the framework as JSON, which is how they are kept and exchanged, and as Markdown for people. */
package gov.rotations.skills.file;
