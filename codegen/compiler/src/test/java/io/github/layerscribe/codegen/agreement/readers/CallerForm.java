package io.github.layerscribe.codegen.agreement.readers;

import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What a caller of the module writes for what receivers see: keys and values of sets are ids there. What one side does
 * not know becomes something that the other does not know either.
 */
record CallerForm(TrackingPlan plan) {

    JsonNode of(Payload payload, JsonNode wire) {
        if (!wire.isObject()) {
            return wire;
        }
        ObjectNode object = Json.MAPPER.createObjectNode();
        wire.properties().forEach(entry -> {
            Optional<Member> known = find(payload, member -> member.wireName().equals(entry.getKey()));
            JsonNode value = known.map(member -> of(member.property().type(), entry.getValue()))
                    .orElse(entry.getValue());
            object.set(known.map(Member::id).orElseGet(() -> unknownId(payload, entry.getKey())), value);
        });
        return object;
    }

    /** A place that the module names by ids, in the names that receivers see: {@code items[2].coupon}. */
    String onTheWire(Payload payload, String place) {
        if (place.isEmpty()) {
            return "";
        }
        String[] steps = place.split("\\.", 2);
        int bracket = (steps[0] + "[").indexOf('[');
        Optional<Member> member = payload.find(steps[0].substring(0, bracket));
        Optional<Payload> inner =
                member.flatMap(known -> object(known.property().type()));
        if (member.isEmpty() || steps.length == 2 && inner.isEmpty()) {
            return place; // of which no plan speaks
        }
        String here = member.get().wireName() + steps[0].substring(bracket);
        return steps.length == 1 ? here : here + "." + onTheWire(inner.get(), steps[1]);
    }

    /** The properties of a type that is an object or a list of objects. */
    Optional<Payload> object(PropertyType type) {
        return type.elementType() instanceof PropertyType.OfObject object
                ? Optional.of(plan.objects().get(object.objectId()).payload())
                : Optional.empty();
    }

    private JsonNode of(PropertyType type, JsonNode wire) {
        if (type.isList()) {
            if (!wire.isArray()) {
                return wire;
            }
            ArrayNode list = Json.MAPPER.createArrayNode();
            wire.forEach(member -> list.add(of(type.elementType(), member)));
            return list;
        }
        if (type instanceof PropertyType.OfSet choice && wire.isString()) {
            return StringNode.valueOf(value(choice.set(), wire.stringValue()));
        }
        return object(type).map(payload -> of(payload, wire)).orElse(wire);
    }

    private static String value(SetDefinition set, String wire) {
        Function<String, String> unknown = text -> set.find(text)
                .map(SetDefinition.Value::wireName)
                .filter(name -> set.find(name).isEmpty())
                .orElse(set.find(text).isEmpty() ? text : "~" + text);
        return set.values().stream()
                .filter(value -> value.wireName().equals(wire))
                .map(SetDefinition.Value::id)
                .findFirst()
                .orElseGet(() -> unknown.apply(wire));
    }

    private static String unknownId(Payload payload, String key) {
        return payload.find(key)
                .map(member -> payload.find(member.wireName()).isEmpty() ? member.wireName() : "~" + key)
                .orElse(key);
    }

    private static Optional<Member> find(Payload payload, Predicate<Member> which) {
        return payload.members().stream()
                .filter(member -> !member.isFixed() && which.test(member))
                .findFirst();
    }
}
