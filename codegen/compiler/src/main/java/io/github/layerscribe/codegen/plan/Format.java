package io.github.layerscribe.codegen.plan;

import java.util.Locale;

/** A named form of text. {@link #URL}, {@link #PATH} and {@link #FREE_TEXT} are screened for personal data. */
public enum Format {
    /** {@code [A-Z]{3}}. */
    CURRENCY,
    /** {@code [A-Z]{2}}. */
    COUNTRY,
    /** {@code [A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*}. */
    LANGUAGE,
    EMAIL,
    /** Absolute, http or https. */
    URL,
    /** Begins with {@code /}, without query. */
    PATH,
    UUID,
    /** 64 lower-case hexadecimal digits; a type of its own in Java. */
    SHA256,
    /** Typed by people. */
    FREE_TEXT;

    /** The word the plan uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
