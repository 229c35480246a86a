package gov.rotations.development;

/** When somebody says at which levels an associate works. */
public enum Moment {
    START, END_R1, END_R2, END_R3, END_R4, GRADUATION,
    /** Any other time, under a name of its own. */
    AD_HOC;

    /** The rotation that ends then, from 1; 0 where none does. */
    public int rotation() {
        return switch (this) {
            case END_R1 -> 1;
            case END_R2 -> 2;
            case END_R3 -> 3;
            case END_R4 -> 4;
            case START, GRADUATION, AD_HOC -> 0;
        };
    }
}
