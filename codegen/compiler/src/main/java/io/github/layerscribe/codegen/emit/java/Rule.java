package io.github.layerscribe.codegen.emit.java;

import org.jspecify.annotations.Nullable;

/**
 * One rule of the plan in both of its forms, so that neither is written without the other: the annotation that other
 * validators read, and the straight-line statement.
 *
 * @param isOfElement whether the rule is about the members of a list; then the annotation stands at their type
 * @param statement without its semicolon; none where the statement of the rule before judges this one, too
 */
record Rule(
        boolean isOfElement, String annotation, @Nullable String statement) {}
