/**
 * Requests to change what is published: a skill of the framework, an activity, a learning resource, a page. Anybody signed
 * in proposes, supports and discusses; two stewards accept, and the author is none of them. The feature that owns the thing
 * says what may be changed ({@link gov.rotations.suggestion.ChangeableThings}) and takes what was accepted into its next
 * edition ({@link gov.rotations.suggestion.AcceptedRequests}); nothing published is ever edited in place.
 *
 * <p>Rooms: {@code entity} keeps requests and what is said about them, {@code service} decides, {@code web} shows.
 */
package gov.rotations.suggestion;
