package io.github.layerscribe.codegen.emit;

import java.util.Locale;

/** The three folders that generated files go to; the build says where they lie. */
public enum OutputRoot {
    /** Java sources, handed to the compiler. */
    JAVA,
    /** Files that become part of the jar as they are, such as {@code META-INF/resources/layerscribe/acme-shoes.js}. */
    RESOURCE,
    /** Files for people and other tools, outside the jar; each emitter has a folder of its id: {@code markdown/index.md}. */
    DOCUMENT;

    /** The word that the manifest uses: {@code java}, {@code resource} or {@code document}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
