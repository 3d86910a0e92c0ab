package io.github.layerscribe.codegen.emit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object under construction: keys in the order in which they were added.
 *
 * <pre>{@code
 * new JsonObject().with("type", "string").with("maxLength", 100).text();
 * }</pre>
 *
 * <p>Values are objects, collections, strings, numbers (a {@code BigDecimal} is written in plain digits) and booleans.
 */
public final class JsonObject {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Adds a member, or nothing where the value is null. */
    public JsonObject with(String key, @Nullable Object value) {
        if (value != null) {
            members.put(key, value);
        }
        return this;
    }

    /** Adds a member, or nothing where there is nothing in it. */
    public JsonObject withAny(String key, Collection<?> values) {
        return values.isEmpty() ? this : with(key, values);
    }

    /** Adds a member, or nothing where there is nothing in it. */
    public JsonObject withAny(String key, JsonObject object) {
        return object.members.isEmpty() ? this : with(key, object);
    }

    /** Adds the members of another object. */
    public JsonObject withAll(JsonObject other) {
        members.putAll(other.members);
        return this;
    }

    Map<String, Object> members() {
        return members;
    }

    /** The object as a file: indented by two blanks, with a line end behind it. */
    public String text() {
        return new JsonText().of(this) + "\n";
    }
}
