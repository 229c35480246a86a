/** Proposing, supporting and discussing, which everybody signed in may; deciding, which takes two stewards; and what owners take over. */
package gov.rotations.suggestion.service;
