package io.github.layerscribe.codegen.parse.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sections of a plan, what they define, and the keys their definitions take; {@code !} marks required ones. */
public enum Section {
    TEAMS("teams", "team", "role!", "contact"),
    CONSENTS("consents", "consent", "description", "google"),
    PAGES("pages", "page", "path", "description"),
    DESTINATIONS(
            "destinations",
            "destination",
            "type!",
            "via",
            "id",
            "consent",
            "privacy",
            "limits",
            "within",
            "rename",
            "drop",
            "fixed",
            "events",
            "contexts"),
    SETS("sets", "set", "description", "values!"),
    PROPERTIES(
            "properties",
            "property",
            "type!",
            "description",
            "example",
            "name",
            "unit",
            "amount_in",
            "source",
            "format",
            "min",
            "max",
            "decimals",
            "min_length",
            "max_length",
            "pattern",
            "min_items",
            "max_items",
            "privacy",
            "consent",
            "owner",
            "deprecated"),
    OBJECTS(
            "objects",
            "object",
            "description",
            "extends",
            "required",
            "optional",
            "any_of",
            "requires",
            "without",
            "example"),
    CONTEXTS(
            "contexts",
            "context",
            "description",
            "required",
            "optional",
            "fixed",
            "within",
            "scope",
            "identity",
            "cache!",
            "pages",
            "always",
            "emitted_by",
            "destinations",
            "consent",
            "owner",
            "without"),
    GROUPS(
            "groups",
            "group",
            "required",
            "optional",
            "fixed",
            "pages",
            "emitted_by",
            "within",
            "destinations",
            "consent",
            "owner",
            "developer",
            "status",
            "without"),
    EVENTS(
            "events",
            "event",
            "description",
            "purpose",
            "trigger",
            "see",
            "example",
            "group",
            "name",
            "version",
            "pages",
            "emitted_by",
            "once_per",
            "page_view",
            "order",
            "destinations",
            "consent",
            "required",
            "optional",
            "any_of",
            "requires",
            "fixed",
            "check",
            "without",
            "within",
            "owner",
            "developer",
            "status",
            "key_event",
            "needed_by",
            "from",
            "until",
            "deprecated"),
    JOURNEYS("journeys", "journey");

    private final String key;
    private final String noun;
    private final Shape shape;

    Section(String key, String noun, String... keys) {
        this.key = key;
        this.noun = noun;
        this.shape = Shape.of(("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun, keys);
    }

    /** The key at the top of a plan. */
    public String key() {
        return key;
    }

    /** One of what the section defines: {@code event}. */
    public String noun() {
        return noun;
    }

    /** The keys that a definition of this section takes. */
    public Shape shape() {
        return shape;
    }

    /** Whether definitions have a wire name apart from their id. */
    public boolean hasNames() {
        return this == EVENTS || this == PROPERTIES;
    }

    /** The section with this key. */
    public static Optional<Section> find(String key) {
        return Arrays.stream(values())
                .filter(section -> section.key.equals(key))
                .findFirst();
    }

    /** The keys of all sections. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Section::key).toList();
    }
}
