package gov.rotations.shared;

import java.util.regex.Pattern;

/** A mail address in the form this product accepts: trimmed, lower case, one {@code @}, at most 254 characters. */
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");

    public EmailAddress {
        value = Typed.folded(value);
        if (!isValid(value)) {
            throw new IllegalArgumentException("A mail address looks like name@department.example: " + value);
        }
    }

    public static boolean isValid(String text) {
        return text != null && text.strip().length() <= 254 && FORM.matcher(text.strip()).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
