package io.github.layerscribe.codegen.plan;

import io.github.layerscribe.codegen.source.SourceRange;
import java.util.List;

/**
 * When the condition holds, these must be present.
 *
 * @param isImplied whether it follows from an {@code amount_in} and was not written
 */
public record Requirement(Condition condition, List<PropertyDefinition> needed, boolean isImplied, SourceRange range) {

    public Requirement {
        needed = List.copyOf(needed);
    }

    /**
     * A property is present and, if values are given, has one of them.
     *
     * @param values empty for mere presence; else values of a set, booleans or integers
     * @param text the condition as the plan writes it, single-spaced
     */
    public record Condition(PropertyDefinition property, List<PlanValue> values, String text) {
        public Condition {
            values = List.copyOf(values);
        }

        public boolean isPresence() {
            return values.isEmpty();
        }
    }
}
