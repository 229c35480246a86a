/**
 * The kernel: the few words every feature speaks. Facts and refusals, values that can be wrong, and the clock.
 *
 * <p>It knows nothing of the programme and imports nobody. What only one feature needs does not belong here.
 */
package gov.rotations.shared;
