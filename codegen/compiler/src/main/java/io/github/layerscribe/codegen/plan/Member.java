package io.github.layerscribe.codegen.plan;

import io.github.layerscribe.codegen.source.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * A property as an event, context or object lists it.
 *
 * @param fixedValue the value that is always written; set exactly if the presence is {@link Presence#FIXED}
 * @param range where it is listed, in the layer that counts
 */
public record Member(
        PropertyDefinition property,
        Presence presence,
        @Nullable PlanValue fixedValue,
        SourceRange range) {

    /** Whether callers must, may or cannot set the property. */
    public enum Presence {
        REQUIRED,
        OPTIONAL,
        FIXED
    }

    public String id() {
        return property.id();
    }

    public String wireName() {
        return property.wireName();
    }

    public boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    public boolean isOptional() {
        return presence == Presence.OPTIONAL;
    }

    public boolean isFixed() {
        return presence == Presence.FIXED;
    }
}
