package gov.rotations.placement.entity;

import java.util.Locale;
import java.util.regex.Pattern;

/** Spots words about characteristics that equality law protects, so that a reason with one is looked at by a person. */
final class ProtectedWords {

    private static final Pattern WORDS = Pattern.compile("\\b(pregnan\\w*|maternity|disab\\w*|wheelchair|deaf|blind|autis\\w*|"
        + "religio\\w*|muslim|christian|jewish|hindu|sikh|gay|lesbian|bisexual|trans(gender)?|too (old|young)|"
        + "her age|his age|their age|race|ethnic\\w*|nationality|accent|married|husband|wife|gender|male|female)\\b");

    private ProtectedWords() {
    }

    static boolean in(String text) {
        return text != null && WORDS.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
