/** What every answer to a browser carries: headers and cookies that keep others out. */
package gov.rotations.security.web;
