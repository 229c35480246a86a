/** Running the product: the database and its migrations, health, build facts. On the roof: sees every hall, seen by none. */
package gov.rotations.operations;
