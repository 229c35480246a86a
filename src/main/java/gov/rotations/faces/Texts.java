package gov.rotations.faces;

import gov.rotations.shared.Refusal;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Every word of the product. A key begins with its feature, {@code placement.plan.title}, and stands without that
 * first part in the feature's bundle, {@code i18n/placement.properties}. Pages say {@code #{t['placement.plan.title']}}.
 */
public class Texts extends ResourceBundle {

    @Override
    protected Object handleGetObject(String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return null;
        }
        ResourceBundle feature = ResourceBundle.getBundle("i18n." + key.substring(0, dot), Locale.ROOT, Texts.class.getClassLoader());
        String rest = key.substring(dot + 1);
        return feature.containsKey(rest) ? feature.getString(rest) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }

    /** The text of the key with its placeholders filled. */
    public static String get(String key, Object... details) {
        Object text = new Texts().handleGetObject(key);
        if (text == null) {
            return key;
        }
        return details.length == 0 ? text.toString() : new MessageFormat(text.toString(), Locale.UK).format(details);
    }

    /** The sentence of a refusal: {@code refusal.<ClassName>} in the bundle of its feature. */
    public static String of(Refusal refusal) {
        return get(feature(refusal.getClass()) + ".refusal." + refusal.getClass().getSimpleName(), refusal.details());
    }

    /** The word for a constant: {@code state.<Enum>.<CONSTANT>}, the enum named with the class around it. */
    public static String of(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String owner = type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName() + ".";
        return get(feature(type) + ".state." + owner + type.getSimpleName() + "." + constant.name());
    }

    private static String feature(Class<?> type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "shared";
    }
}
