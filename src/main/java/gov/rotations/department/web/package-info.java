/** The pages of departments. */
package gov.rotations.department.web;
