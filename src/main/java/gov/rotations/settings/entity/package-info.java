/** The settings, one row. */
package gov.rotations.settings.entity;
