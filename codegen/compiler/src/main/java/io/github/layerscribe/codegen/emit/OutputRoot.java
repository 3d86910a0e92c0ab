package io.github.layerscribe.codegen.emit;

import java.util.Locale;

/** The two folders that generated files go to; the build says where they lie. */
public enum OutputRoot {
    /** Java sources, handed to the compiler. */
    JAVA,
    /** Files that become part of the jar as they are, such as {@code META-INF/resources/layerscribe/acme-shoes.js}. */
    RESOURCE;

    /** The word that the manifest uses: {@code java} or {@code resource}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
