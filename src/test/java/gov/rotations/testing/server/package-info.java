/** The servers the tests run on: Payara Micro with the real WAR, and a real MySQL. */
package gov.rotations.testing.server;
