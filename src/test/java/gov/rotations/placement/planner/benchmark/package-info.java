/**
 * Measures the planner against its rivals on published and generated problems; docs/benchmarks.md tells the figures
 * and how to get them again. Not part of {@code mvn verify}. The rivals that need libraries of their own are in
 * {@code src/test/rivals} and join in with the Maven profile {@code benchmark}.
 */
package gov.rotations.placement.planner.benchmark;
