package io.github.layerscribe.codegen.lint;

import java.util.Locale;

/** What a rule is about; the package of its class has the same name. */
public enum Category {
    /** What things are called. */
    NAMES,
    /** What people read. */
    DOCUMENTS,
    /** What receivers have room for, and which names they keep to themselves. */
    SIZES,
    /** What must not be told about people. */
    PRIVACY,
    /** Who answers for what, until when, and what is used at all. */
    GOVERNANCE,
    /** What receivers make of the values. */
    PAYLOAD;

    /** Whether its rules judge what arrives at destinations, which a plan that inherits everything else may add. */
    boolean dependsOnReceivers() {
        return this == SIZES || this == PRIVACY || this == PAYLOAD;
    }

    /** The word people read. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
