/** One bean for each page of events, and the files calendars read. */
package gov.rotations.events.web;
