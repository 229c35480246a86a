package gov.rotations.development;

/** Who states a level view: the associate, a coach or a line manager. No voice counts more than another. */
public enum Voice {
    SELF, COACH, MANAGER
}
