package io.github.layerscribe.codegen.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named, typed value with one meaning; everything else in the plan only lists its id.
 *
 * @param wireName how receivers see it: {@code name}, else the id
 * @param rules what its values must keep to
 * @param amountIn the property that says in which currency this amount is
 */
public record PropertyDefinition(
        Declaration declaration,
        String wireName,
        PropertyType type,
        PropertyRules rules,
        Documentation documentation,
        Governance governance,
        @Nullable Reference amountIn)
        implements Definition {

    /**
     * What people read.
     *
     * @param example one value; of a list, one value or several ({@link PlanValue.Many}); none for objects
     * @param unit free text, such as {@code s} or {@code percent}
     * @param source where the back end has it, in prose
     */
    public record Documentation(
            @Nullable String description,
            @Nullable PlanValue example,
            @Nullable String unit,
            @Nullable String source) {}

    /** Who may see it, who answers for it, whether it is on its way out. */
    public record Governance(
            Privacy privacy,
            List<Reference> consent,
            @Nullable Reference owner,
            @Nullable Deprecation deprecated) {
        public Governance {
            consent = List.copyOf(consent);
        }
    }

    public @Nullable String description() {
        return documentation.description();
    }

    public @Nullable PlanValue example() {
        return documentation.example();
    }

    public @Nullable Deprecation deprecated() {
        return governance.deprecated();
    }

    /** Whether it is a {@code string} with {@code format: sha256}, which has a type of its own in code. */
    public boolean isHash() {
        return rules.text().format() == Format.SHA256;
    }
}
