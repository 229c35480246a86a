/** Pages of the development plan, its records and what is shared. */
package gov.rotations.development.web;
