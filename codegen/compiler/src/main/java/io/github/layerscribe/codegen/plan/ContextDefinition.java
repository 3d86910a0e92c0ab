package io.github.layerscribe.codegen.plan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** State of the page, the visitor or the account: pushed without an event name, ahead of the events. */
public record ContextDefinition(
        Declaration declaration,
        @Nullable String description,
        Payload payload,
        Subject subject,
        Delivery delivery,
        @Nullable Reference owner)
        implements Definition {

    /**
     * Whose state it is.
     *
     * @param identity the property that holds the user's or account's id
     * @param cache whether a cache may keep a page that prints it
     */
    public record Subject(Scope scope, @Nullable PropertyDefinition identity, Cache cache) {}

    /** What a context describes. */
    public enum Scope {
        PAGE,
        USER,
        ACCOUNT;

        /** The word the plan uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who may keep a page with this context in a cache. */
    public enum Cache {
        SHARED,
        PRIVATE;

        /** The word the plan uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Where it is pushed.
     *
     * @param isAlways whether one of its pages rendered without it is a violation
     * @param emittedBy in the order server, browser
     */
    public record Delivery(
            Selection pages,
            boolean isAlways,
            Set<EmittedBy> emittedBy,
            Selection destinations,
            List<Reference> consent) {
        public Delivery {
            emittedBy = Ordered.copy(emittedBy);
            consent = List.copyOf(consent);
        }
    }
}
