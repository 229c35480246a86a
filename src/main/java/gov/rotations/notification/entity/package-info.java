/** Letters as they are kept. */
package gov.rotations.notification.entity;
