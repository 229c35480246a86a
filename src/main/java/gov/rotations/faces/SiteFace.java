package gov.rotations.faces;

/**
 * What a government has made its own of the product; pages and letters show it as {@code #{siteFace.name}}. Who keeps the
 * settings implements it under that name. It is asked on every page, so it answers from memory.
 */
public interface SiteFace {

    /** Whom to ask; each part may be null, not all. @param call the number as a link calls it @param hours when somebody answers */
    record Contact(String name, String mail, String telephone, String call, String hours) {
    }

    /** What the programme is called; it stands in the header, beside the title of every page, and in letters. */
    String getName();

    /** A few words below the name, or null. */
    String getLine();

    /** What stands at the foot of every page. */
    String getFoot();

    /** Whom to ask, or null. */
    Contact getContact();

    /** A style sheet with colours of the programme's own, as a path of this site; null for the usual ones. */
    String getStyle();

    /** The sign in those colours, as a path of this site; null for the usual one. */
    String getMark();

    /** The last line of every letter. */
    String getLetterFoot();
}
