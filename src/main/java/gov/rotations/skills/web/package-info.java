/** Pages of the framework, open to everybody, and the pages of those who write the next edition. */
package gov.rotations.skills.web;
