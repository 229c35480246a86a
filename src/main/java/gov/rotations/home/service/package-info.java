/** What the start page asks of the halls. */
package gov.rotations.home.service;
