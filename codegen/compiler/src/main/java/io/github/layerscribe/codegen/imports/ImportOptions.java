package io.github.layerscribe.codegen.imports;

import org.jspecify.annotations.Nullable;

/**
 * What the caller wants of an imported plan.
 *
 * @param planId its id; without one it is made of the source's own name
 */
public record ImportOptions(@Nullable String planId) {

    /** The source's own name becomes the plan's id. */
    public static final ImportOptions DEFAULT = new ImportOptions(null);
}
