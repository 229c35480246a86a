/**
 * The audit: hears every fact and writes its line in the fact's own transaction. Nobody calls it, and its lines are
 * only ever added.
 */
package gov.rotations.audit;
