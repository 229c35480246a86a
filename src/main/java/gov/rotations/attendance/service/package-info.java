/** Check-in, registers, paper registers, reports and figures of attendance. */
package gov.rotations.attendance.service;
