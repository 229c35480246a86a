/**
 * From the bytes of a file to lines of text, and from lines to rows whose cells could be read. Pure: no database, no
 * clock, nobody signed in. Files come from anywhere, so everything here has a limit.
 */
package gov.rotations.exchange.file;
