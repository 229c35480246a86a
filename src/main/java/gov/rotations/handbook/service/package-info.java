/** Reading, writing, asking and finding. */
package gov.rotations.handbook.service;
