package gov.rotations.account.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Which passwords may be chosen: long ones that do not repeat themselves and say nothing of the person or the product. */
public final class PasswordRule {

    public static final int LEAST = 12;

    /** Longer ones would only cost time to hash. */
    public static final int MOST = 200;

    private static final int DIFFERENT_CHARACTERS = 5;

    private PasswordRule() {
        // only static
    }

    public static boolean allows(String password, Account owner) {
        return password != null && password.length() >= LEAST && password.length() <= MOST
            && password.chars().distinct().count() >= DIFFERENT_CHARACTERS && !givesAway(bare(password), owner);
    }

    /** True when the password is hardly more than the address or parts of the name. */
    private static boolean givesAway(String password, Account owner) {
        String mailbox = owner.email().substring(0, Math.max(owner.email().indexOf('@'), 0));
        String rest = Stream.concat(Stream.of(owner.email(), mailbox, owner.name()),
                Stream.concat(Arrays.stream(owner.name().split("\\s+")), Arrays.stream(owner.email().split("[@.]"))))
            .map(PasswordRule::bare).filter(part -> part.length() > 2)
            .reduce(password, (left, part) -> left.replace(part, ""));
        return rest.replaceAll("[0-9]", "").length() < DIFFERENT_CHARACTERS && !rest.equals(password);
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
