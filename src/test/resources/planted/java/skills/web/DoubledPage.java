package gov.rotations.skills.web;

import jakarta.inject.Named;

/** Bears the name of a bean of another feature. */
@Named
class DoubledPage {
}
