/**
 * What one associate does to grow: goals, records of activities, formal learning, views of levels, and check-ins with the line
 * manager. It belongs to the associate and is private until they share it, record by record; it goes with them from host to
 * host. What everybody may read, the activities and the framework, is next door in learning and skills.
 *
 * <p>Nothing here is a test: no total, no mean, no order of people, and no plan of placements reads a level.
 */
package gov.rotations.development;
