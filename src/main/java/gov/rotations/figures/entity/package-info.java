/** What the register said of each figure, and says today. */
package gov.rotations.figures.entity;
