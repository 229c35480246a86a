/** What the house keeps about who may do what. */
package gov.rotations.security.entity;
