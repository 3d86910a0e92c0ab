package io.github.layerscribe.codegen.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A team that owns, builds or approves parts of the plan. */
public record TeamDefinition(
        Declaration declaration, Role role, @Nullable String contact) implements Definition {

    /** What a team is there for. */
    public enum Role {
        MARKETING,
        ENGINEERING,
        PRIVACY,
        AGENCY;

        /** The word the plan uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
