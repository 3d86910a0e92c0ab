package io.github.layerscribe.codegen.imports.jsonschema.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of JSON Schema. */
public enum JsonType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    OBJECT,
    ARRAY,
    NULL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<JsonType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
