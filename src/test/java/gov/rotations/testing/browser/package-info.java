/** The demo site and the browser that walks through it. */
package gov.rotations.testing.browser;
