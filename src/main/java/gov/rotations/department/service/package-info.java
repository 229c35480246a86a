/** What may be done with departments, and what may be read of them. */
package gov.rotations.department.service;
