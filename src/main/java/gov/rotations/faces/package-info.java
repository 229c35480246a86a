/**
 * Plumbing for every page: words from the bundles, refusals shown once and well, navigation, dates as people read them.
 * It knows no feature.
 */
package gov.rotations.faces;
