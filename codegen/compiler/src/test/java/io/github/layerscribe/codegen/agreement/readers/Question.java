package io.github.layerscribe.codegen.agreement.readers;

import io.github.layerscribe.event.Push;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One payload that every reader is asked about.
 *
 * @param given as receivers would see it, without what the plan fixes
 * @param push what Java made it of; null where it was written as JSON, which Java may be unable to hold
 */
public record Question(
        PushType type, JsonNode given, @Nullable Push push) {

    /** What a Java caller pushed. */
    public static Question of(PushType type, Push push) {
        return new Question(type, Json.given(push, type.payload()), push);
    }

    /** Somebody's JSON. */
    public static Question of(PushType type, JsonNode given) {
        return new Question(type, given, null);
    }

    /** What a caller of the module gives. */
    JsonNode asCalled() {
        return new CallerForm(type.tracking()).of(type.payload(), given);
    }

    /** Whether it has the types of the plan, whatever its values. */
    public boolean hasTheTypes() {
        return new TypeFit(type.tracking()).fits(type.payload(), asCalled());
    }

    /** The whole flat object: with what the plan fixes. */
    JsonNode withFixed() {
        if (!(given instanceof ObjectNode object)) {
            return given;
        }
        ObjectNode whole = object.deepCopy();
        type.payload().fixed().forEach(member -> {
            if (!whole.has(member.wireName())) {
                whole.set(member.wireName(), member.fixedValue().match(new FixedJson()));
            }
        });
        return whole;
    }

    @Override
    public String toString() {
        return (push == null ? "given " : push + " as ") + Json.write(given);
    }
}
