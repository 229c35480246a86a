/** Pages to find, read, write and decide requests. */
package gov.rotations.suggestion.web;
