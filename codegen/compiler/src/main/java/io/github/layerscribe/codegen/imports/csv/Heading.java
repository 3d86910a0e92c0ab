package io.github.layerscribe.codegen.imports.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns that mean something, and what people call them. */
enum Heading {
    EVENT("event", "event name", "event action"),
    PROPERTY(
            "property",
            "property name",
            "parameter",
            "parameter name",
            "param",
            "attribute",
            "field",
            "key",
            "variable"),
    NAME("name", "wire name", "sent as"),
    TYPE("type", "data type", "datatype", "value type", "property type", "parameter type"),
    REQUIRED("required", "mandatory", "is required", "required?", "mandatory?"),
    VALUES("values", "allowed values", "possible values", "accepted values", "enum"),
    DESCRIPTION("description", "property description", "parameter description", "definition"),
    EXAMPLE("example", "example value", "example values", "sample", "sample value", "sample values"),
    MIN("min", "minimum"),
    MAX("max", "maximum"),
    FORMAT("format"),
    PRIVACY("privacy"),
    UNIT("unit"),
    EVENT_DESCRIPTION("event description"),
    PURPOSE("purpose", "event purpose"),
    TRIGGER("trigger", "event trigger", "when", "fires when"),
    PAGE("page", "pages", "page type"),
    OWNER("owner", "team");

    /** The words of all of them. */
    static final List<String> WORDS = Arrays.stream(values()).map(Heading::word).toList();

    private final List<String> names;

    Heading(String... names) {
        this.names = List.of(names);
    }

    /** The word under which the cells of this column are known. */
    String word() {
        return names.get(0);
    }

    /** The column that a heading means; letters, spaces and underscores around words do not matter. */
    static Optional<Heading> of(String written) {
        String plain =
                written.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
        return Arrays.stream(values())
                .filter(heading -> heading.names.contains(plain))
                .findFirst();
    }
}
