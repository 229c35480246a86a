/** Learning resources with their states, and who says that one helped. */
package gov.rotations.learning.entity;
