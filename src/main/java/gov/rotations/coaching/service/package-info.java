/** Use cases of coaching: offering support, matching a cohort, answering, meeting. */
package gov.rotations.coaching.service;
