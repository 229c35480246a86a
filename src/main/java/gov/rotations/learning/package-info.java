/**
 * Learning at work: activities and experiences worth having, the syllabus behind them, and what there is to read, watch or
 * attend. A guide to choose from: nothing in it is required, and nothing is a test.
 *
 * <p>Rooms: {@code entity} keeps learning resources, {@code service} reads the catalogue and decides, {@code web} shows.
 */
package gov.rotations.learning;
