package io.github.layerscribe.codegen.parse.keys;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys a map of the plan takes.
 *
 * @param thing what the map describes: {@code an event}
 * @param keys every key, in the order of the documentation
 * @param required those that must be there
 */
public record Shape(String thing, List<String> keys, List<String> required) {

    public Shape {
        keys = List.copyOf(keys);
        required = List.copyOf(required);
    }

    /** A shape from its keys; {@code !} behind a key marks it as required. */
    public static Shape of(String thing, String... marked) {
        List<String> keys = new ArrayList<>();
        List<String> required = new ArrayList<>();
        for (String key : marked) {
            boolean isRequired = key.endsWith("!");
            String name = isRequired ? key.substring(0, key.length() - 1) : key;
            keys.add(name);
            if (isRequired) {
                required.add(name);
            }
        }
        return new Shape(thing, keys, required);
    }
}
