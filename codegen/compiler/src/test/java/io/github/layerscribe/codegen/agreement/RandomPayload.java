package io.github.layerscribe.codegen.agreement;

import io.github.layerscribe.codegen.agreement.readers.Json;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Payloads that somebody wrote without types: what Java pushed, changed in one or two places so that much of it Java
 * could not even hold.
 */
final class RandomPayload {

    private static final List<JsonNode> ROOTS =
            all("null", "[]", "\"x\"", "7", "true", "{}", "[{}]", "{\"toString\":1}", "{\"\":\"\"}");

    private static final List<String> UNKNOWN_KEYS =
            List.of("zz", "__proto__", "constructor", "toString", "hasOwnProperty", "", "P1", "p", "event");

    private final TrackingPlan plan;
    private final Random random;
    private final OddJson odd;

    RandomPayload(TrackingPlan plan, Random random) {
        this.plan = plan;
        this.random = random;
        this.odd = new OddJson(random);
    }

    JsonNode next(Payload payload, JsonNode given) {
        if (random.nextInt(60) == 0) {
            return ROOTS.get(random.nextInt(ROOTS.size()));
        }
        ObjectNode copy = (ObjectNode) given.deepCopy();
        int changes = random.nextInt(4) == 0 ? 2 : 1;
        for (int i = 0; i < changes; i++) {
            change(payload, copy);
        }
        return copy;
    }

    private void change(Payload payload, ObjectNode object) {
        List<Member> members =
                payload.members().stream().filter(member -> !member.isFixed()).toList();
        int choice = random.nextInt(12);
        if (choice == 0 || members.isEmpty()) {
            object.set(UNKNOWN_KEYS.get(random.nextInt(UNKNOWN_KEYS.size())), odd.value());
            return;
        }
        Member member = members.get(random.nextInt(members.size()));
        if (choice == 1) {
            object.remove(member.wireName());
        } else {
            JsonNode value = object.get(member.wireName());
            object.set(member.wireName(), changed(member.property(), value));
        }
    }

    /** The value, changed inside or whole. */
    private JsonNode changed(PropertyDefinition property, @Nullable JsonNode value) {
        if (value == null || random.nextInt(4) == 0) {
            return odd.of(property, value);
        }
        if (!(value instanceof ArrayNode list) || !property.type().isList()) {
            return inside(property, value);
        }
        int place = list.isEmpty() ? 0 : random.nextInt(list.size());
        switch (random.nextInt(list.isEmpty() ? 1 : 4)) {
            case 0 -> list.add(odd.of(property, null));
            case 1 -> list.add(list.get(place).deepCopy());
            default -> list.set(place, inside(property, list.get(place)));
        }
        return list;
    }

    private JsonNode inside(PropertyDefinition property, JsonNode value) {
        if (value instanceof ObjectNode object && property.type().elementType() instanceof PropertyType.OfObject part) {
            change(plan.objects().get(part.objectId()).payload(), object);
            return object;
        }
        return odd.of(property, value);
    }

    private static List<JsonNode> all(String... texts) {
        return List.of(texts).stream().map(Json::read).toList();
    }
}
