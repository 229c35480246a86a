/** The pages of accounts: sign-in, invitation, forgotten password. */
package gov.rotations.account.web;
