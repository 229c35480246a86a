/** Pages of supporters, pairing rounds and pairings. */
package gov.rotations.coaching.web;
