/** Pages to read, to search, to ask and to write. */
package gov.rotations.handbook.web;
