/** Loads the demo data when the product starts in demo mode. */
package gov.rotations.demo.service;
