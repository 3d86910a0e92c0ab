package io.github.layerscribe.codegen.plan;

import io.github.layerscribe.codegen.source.SourceRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that should no longer be used.
 *
 * @param since the plan's version that deprecated it
 * @param renamedTo what to use instead: an id of the same section, or of the same set
 * @param removeAfter the day after which it may go
 * @param because why
 */
public record Deprecation(
        PlanVersion since,
        @Nullable Reference renamedTo,
        @Nullable LocalDate removeAfter,
        @Nullable String because,
        SourceRange range) {}
