package io.github.layerscribe.codegen.diff;

/**
 * Where in a plan something changed.
 *
 * @param section the section's key, such as {@code events}; {@code plan} for the top and {@code allow} for waivers
 * @param id what changed, by the id it has now, or had before it was removed
 * @param part the property, value or entry of it that changed; empty for the whole
 * @param key the key of the plan that says so, such as {@code min}; empty for whole definitions
 */
public record Place(String section, String id, String part, String key) {

    /** A whole definition. */
    public static Place of(String section, String id) {
        return new Place(section, id, "", "");
    }

    public Place at(String otherKey) {
        return new Place(section, id, part, otherKey);
    }

    public Place part(String otherPart, String otherKey) {
        return new Place(section, id, otherPart, otherKey);
    }

    /** {@code events.purchase.coupon}. */
    @Override
    public String toString() {
        return section + "." + id + (part.isEmpty() ? "" : "." + part);
    }
}
