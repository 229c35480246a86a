/** The page of the settings, and what pages and letters show of them: names, contact, colours. */
package gov.rotations.settings.web;
