/**
 * The start page: who I am here, what waits for me, and the ways on. It stands on the roof and sees every hall; nothing
 * sees it. What waits comes from the features themselves through {@link gov.rotations.faces.Waiting}.
 */
package gov.rotations.home;
