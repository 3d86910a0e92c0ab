package io.github.layerscribe.codegen.imports.draft;

/**
 * What stands at the top of an imported plan.
 *
 * @param id lower-case words joined by {@code -}
 * @param version three numbers
 * @param goal one sentence
 */
public record PlanHead(String id, String version, String goal) {

    /** The version of a plan whose source has none of three numbers. */
    public static final String FIRST_VERSION = "1.0.0";
}
