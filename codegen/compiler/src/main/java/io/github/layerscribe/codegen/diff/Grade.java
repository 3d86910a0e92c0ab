package io.github.layerscribe.codegen.diff;

import java.util.Locale;

/** Who notices a change; the worst first. */
public enum Grade {
    /** Numbers in reports change. */
    REPORTS("Reports"),
    /** Pages behave differently at run time. */
    PAGE("Pages"),
    /** Java code changes or stops compiling. */
    CODE("Code"),
    /** People read other words. */
    DOCS("Documents");

    private final String title;

    Grade(String title) {
        this.title = title;
    }

    /** The heading for people. */
    public String title() {
        return title;
    }

    /** The word that machines read. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
