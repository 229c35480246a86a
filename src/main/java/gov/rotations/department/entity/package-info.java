/** Departments, their sites and towns, and who succeeded whom, as the database keeps them. */
package gov.rotations.department.entity;
