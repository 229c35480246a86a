/** Signs people in, invites them, lets them choose a new password. */
package gov.rotations.account.service;
