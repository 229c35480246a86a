/**
 * People's accounts: invitation, sign-in, forgotten password, lock-out.
 *
 * <p>An account says who somebody is; what they may do is a grant kept by {@code security}. Other features ask here to
 * invite somebody and give them their part, through {@link gov.rotations.account.Accounts}.
 */
package gov.rotations.account;
