/** Posts letters and delivers them. */
package gov.rotations.notification.service;
