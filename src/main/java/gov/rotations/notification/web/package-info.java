/** The pages of letters. */
package gov.rotations.notification.web;
