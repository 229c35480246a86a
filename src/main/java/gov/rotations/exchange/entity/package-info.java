/** Files uploaded, what was found in them, and what became of them. */
package gov.rotations.exchange.entity;
