package gov.rotations.suggestion;

import java.io.Serializable;

/**
 * A text that says something else by now than when a request on it was written, and not what the request proposes either.
 *
 * @param label key of what it is called, which may take the detail
 * @param found what it said then
 * @param ours what it says now
 */
public record Clash(String field, String label, String detail, String found, String ours, String proposed) implements Serializable {
}
