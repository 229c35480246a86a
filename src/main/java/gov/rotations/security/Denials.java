package gov.rotations.security;

/** The record of refusals. */
public interface Denials {

    /** Writes down that the actor was refused this thing, whatever becomes of the running transaction. */
    void note(String thing);
}
