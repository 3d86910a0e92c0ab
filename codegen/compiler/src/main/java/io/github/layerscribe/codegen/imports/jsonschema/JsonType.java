package io.github.layerscribe.codegen.imports.jsonschema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of JSON Schema. */
enum JsonType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    OBJECT,
    ARRAY,
    NULL;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<JsonType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
