/** Choosing the settings, and answering for them from memory. */
package gov.rotations.settings.service;
