/** The pages of imports: choose a file, look at what it would do, confirm or discard. */
package gov.rotations.exchange.web;
