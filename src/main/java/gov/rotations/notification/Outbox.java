package gov.rotations.notification;

/** Where letters are posted. */
public interface Outbox {

    /** Keeps the letter in the running transaction; a letter already posted for the same occasion is not kept again. */
    void post(Letter letter);
}
