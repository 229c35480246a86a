/** Pages of the principles, and the tags other pages show. */
package gov.rotations.principle.web;
