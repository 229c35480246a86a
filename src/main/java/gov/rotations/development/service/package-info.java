/** Use cases of the associate who keeps a record, and of those who may read some of it. */
package gov.rotations.development.service;
