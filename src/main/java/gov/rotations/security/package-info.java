/**
 * Who is acting and what they may do: the actor of the moment, grants of roles with their scope, the record of refusals.
 *
 * <p>Accounts, invitations and the sign-in pages live in {@code account}; here is only what every feature needs in
 * order to ask <em>may this person do that?</em>. Neighbours use {@link gov.rotations.security.CurrentActor},
 * {@link gov.rotations.security.Actor}, {@link gov.rotations.security.AllowedTo} and {@link gov.rotations.security.Grants}.
 */
package gov.rotations.security;
