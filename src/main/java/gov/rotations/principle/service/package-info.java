/** Reading and publishing principles, tagging with them, and what is put into practice. */
package gov.rotations.principle.service;
