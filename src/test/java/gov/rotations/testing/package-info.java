/**
 * What tests of every feature share and what goes with them into the server: acting as somebody, and the world they
 * act in. What stays outside the server is in {@code server} and {@code browser}.
 */
package gov.rotations.testing;
