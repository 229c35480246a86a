/** What happens when the product starts. */
package gov.rotations.operations.service;
