/** The start page. */
package gov.rotations.home.web;
