package io.github.layerscribe.codegen.imports.rudderstack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What files of a project define, beside tracking plans. */
enum Kind {
    PROPERTY("property", "properties", "properties", List.of("id", "name")),
    CUSTOM_TYPE("custom-type", "custom-types", "types", List.of("id", "name", "type")),
    EVENT("event", "events", "events", List.of("id", "event_type")),
    CATEGORY("category", "categories", "categories", List.of("id", "name"));

    private final String word;
    private final String plural;
    private final String list;
    private final List<String> required;

    Kind(String word, String plural, String list, List<String> required) {
        this.word = word;
        this.plural = plural;
        this.list = list;
        this.required = required;
    }

    /** By the {@code kind} of a file. */
    static Optional<Kind> ofFile(String kind) {
        return Arrays.stream(values()).filter(each -> each.plural.equals(kind)).findFirst();
    }

    /** The key of {@code spec} that holds the definitions. */
    String list() {
        return list;
    }

    /** Keys without which a definition means nothing. */
    List<String> required() {
        return required;
    }

    /** For people: {@code custom type}. */
    String noun() {
        return word.replace('-', ' ');
    }

    /** How versions before 1 refer to a definition. */
    String reference(String group, String id) {
        return "#/" + plural + "/" + group + "/" + id;
    }

    /** How version 1 refers to a definition. */
    String reference(String id) {
        return "#" + word + ":" + id;
    }
}
