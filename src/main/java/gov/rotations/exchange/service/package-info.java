/** Looks into uploaded files, keeps what was found, and applies them as a whole when somebody confirms. */
package gov.rotations.exchange.service;
