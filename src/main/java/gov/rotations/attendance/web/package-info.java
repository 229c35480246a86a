/** Pages of the door, of registers and of reports. */
package gov.rotations.attendance.web;
