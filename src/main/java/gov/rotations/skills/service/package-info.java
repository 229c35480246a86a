/** Reading editions, which everybody may, and drafting and publishing them, which takes two stewards. */
package gov.rotations.skills.service;
