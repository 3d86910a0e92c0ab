package io.github.layerscribe.codegen.naming;

import java.util.regex.Pattern;

/** What an id would become in code, for whoever chooses ids before there is a plan. */
public final class IdNames {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    private IdNames() {}

    /** The class of an event, object or set of this id. */
    public static String typeOf(String id) {
        return Words.upperCamel(id);
    }

    /** Whether a class can bear this name. */
    public static boolean isType(String type) {
        return ReservedWords.whyNoType(type).isEmpty();
    }

    /** Whether a property of this id has a method in Java. */
    public static boolean hasAccessor(String id) {
        return ReservedWords.whyNoAccessor(Words.lowerCamel(id)).isEmpty();
    }

    /** The enum constant of a value between bars; empty if it has none that Java and people can read. */
    public static String constantOf(String value) {
        String constant = Words.constant(value);
        return CONSTANT.matcher(constant).matches() ? constant : "";
    }
}
