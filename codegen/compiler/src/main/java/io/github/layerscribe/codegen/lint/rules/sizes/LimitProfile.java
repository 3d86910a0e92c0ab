package io.github.layerscribe.codegen.lint.rules.sizes;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a Google Analytics property has room for. The figures are those of Google's help and of the reference of the
 * measurement protocol, which do not agree everywhere: so only names and items are errors.
 */
enum LimitProfile {
    GA4(25, 100),
    GA4_360(100, 500);

    /** The longest name of an event or parameter. */
    static final int NAME_LENGTH = 40;

    /** The most items of an event. */
    static final int ITEMS = 200;

    /** The most parameters of an item beside those that Google names. */
    static final int ITEM_PROPERTIES = 27;

    static final int USER_PROPERTIES = 25;
    static final int USER_PROPERTY_NAME_LENGTH = 24;
    static final int USER_PROPERTY_VALUE_LENGTH = 36;
    static final int USER_ID_LENGTH = 256;

    /** What names of events and parameters look like. */
    static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    /** The longest texts of parameters for which others apply. */
    private static final Map<String, Integer> TEXT_LENGTHS =
            Map.of("page_title", 300, "page_referrer", 420, "page_location", 1000);

    private final int properties;
    private final int textLength;

    LimitProfile(int properties, int textLength) {
        this.properties = properties;
        this.textLength = textLength;
    }

    /** The most parameters of an event, those of items not counted. */
    int properties() {
        return properties;
    }

    /** The longest text of a parameter. */
    int textLength(String parameter) {
        return Math.max(textLength, TEXT_LENGTHS.getOrDefault(parameter, 0));
    }
}
