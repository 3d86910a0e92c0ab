package io.github.layerscribe.codegen.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What reads the pushes in the browser, and its dialect.
 *
 * @param via the destination in the page that carries to this one; set exactly for those behind a tag manager
 * @param account the id at the receiver
 * @param acceptance what it may get
 * @param dialect how the same push reads there
 */
public record DestinationDefinition(
        Declaration declaration,
        Type type,
        @Nullable Reference via,
        @Nullable Account account,
        Acceptance acceptance,
        Dialect dialect)
        implements Definition {

    /** The kinds of destination that are known. */
    public enum Type {
        GTM,
        GTAG,
        ADOBE,
        TEALIUM,
        SEGMENT,
        SNOWPLOW,
        MATOMO,
        W3C,
        GA4,
        GOOGLE_ADS,
        OTHER;

        /** The word the plan uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it reads in the page itself; the others stand behind a tag manager. */
        public boolean isInPage() {
            return ordinal() < GA4.ordinal();
        }

        /** Whether it can carry pushes to destinations behind it. */
        public boolean isCarrier() {
            return this == GTM || this == TEALIUM;
        }

        /** Whether it nests properties under one word. */
        public boolean nests() {
            return this == GTM || this == ADOBE;
        }
    }

    /**
     * The id at the receiver.
     *
     * @param text the id itself, or the name of the build option that holds it
     * @param isOption whether it was written as {@code "${NAME}"}
     */
    public record Account(String text, boolean isOption) {}

    /** What a destination may get: the consents it needs, the highest privacy class it accepts, its limit profile. */
    public record Acceptance(List<Reference> consent, Privacy privacy, Limits limits) {
        public Acceptance {
            consent = List.copyOf(consent);
        }
    }

    /** A profile of limits that judges what this destination sees. */
    public enum Limits {
        GA4("ga4"),
        GA4_360("ga4-360"),
        NONE("none");

        private final String word;

        Limits(String word) {
            this.word = word;
        }

        /** The word the plan uses. */
        public String word() {
            return word;
        }
    }

    /**
     * How a destination wants to be spoken to. All maps are by id.
     *
     * @param within the one word under which it nests the properties of every event
     * @param properties wire names, omissions and fixed values of properties
     * @param events what differs for single events
     * @param contextSchemas the schema of contexts, for receivers that want one
     */
    public record Dialect(
            @Nullable String within,
            PropertyDialect properties,
            Map<String, EventDialect> events,
            Map<String, String> contextSchemas) {
        public Dialect {
            events = Ordered.copy(events);
            contextSchemas = Ordered.copy(contextSchemas);
        }
    }

    /** Properties by id: under another wire name, left out, or added with one value. */
    public record PropertyDialect(Map<String, String> rename, List<Reference> drop, Map<String, PlanValue> fixed) {
        public PropertyDialect {
            rename = Ordered.copy(rename);
            drop = List.copyOf(drop);
            fixed = Ordered.copy(fixed);
        }
    }

    /** An event here: its wire name, its word of nesting, its schema; absent where nothing differs. */
    public record EventDialect(
            @Nullable String name,
            @Nullable String within,
            @Nullable String schema) {}

    /** The word under which this destination nests the properties of an event, if it nests them. */
    public Optional<String> withinOf(EventDefinition event) {
        if (!type.nests()) {
            return Optional.empty();
        }
        EventDialect own = dialect.events().get(event.id());
        if (own != null && own.within() != null) {
            return Optional.of(own.within());
        }
        return Optional.ofNullable(
                dialect.within() != null ? dialect.within() : event.payload().within());
    }

    /** The name under which this destination sees an event. */
    public String nameOf(EventDefinition event) {
        EventDialect own = dialect.events().get(event.id());
        return own != null && own.name() != null ? own.name() : event.wireName();
    }

    /** The name under which this destination sees a property. */
    public String nameOf(PropertyDefinition property) {
        return dialect.properties().rename().getOrDefault(property.id(), property.wireName());
    }
}
