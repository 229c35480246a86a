/** Use cases of events: planning, registering, seating; letters and jobs. */
package gov.rotations.events.service;
