/** Registers, attendances with their corrections, what a paper register contradicts, and wrong codes. */
package gov.rotations.attendance.entity;
