/** Accounts and their single-use links. */
package gov.rotations.account.entity;
