package io.github.layerscribe.codegen.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Copies of a plan with one mistake of structure each: every kind, once for each place that the schema knows of. */
final class PlantedStructure {

    private final JsonNode schema;
    private final JsonNode plan;
    private final Map<String, JsonNode> mutants = new LinkedHashMap<>();

    private PlantedStructure(JsonNode schema, JsonNode plan) {
        this.schema = schema;
        this.plan = plan;
    }

    /** What was planted, and the plan with it. */
    static Map<String, JsonNode> in(JsonNode plan, JsonNode schema) {
        PlantedStructure planted = new PlantedStructure(schema, plan);
        planted.visit(plan, schema, new Spot("", ""));
        return planted.mutants;
    }

    private void visit(JsonNode node, JsonNode rule, Spot spot) {
        JsonNode resolved = resolved(rule, node);
        if (node instanceof ObjectNode object) {
            if (resolved.has("properties")) {
                change("unknown key", spot, at -> at.put("unknwon", 1));
                required(object, resolved, spot);
            }
            object.properties().forEach(entry -> entry(object, entry.getKey(), resolved, spot));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                visit(array.get(i), resolved.path("items"), spot.below(String.valueOf(i), "-"));
            }
        }
    }

    private void entry(ObjectNode object, String key, JsonNode resolved, Spot spot) {
        if (key.startsWith("x-")) {
            return;
        }
        JsonNode property = resolved.path("properties").path(key);
        boolean isId = property.isMissingNode();
        JsonNode rule = isId ? resolved.path("additionalProperties") : property;
        Spot below = spot.below(key, isId ? "*" : key);
        value(object.get(key), key, rule, new Spot(spot.pointer, below.general));
        visit(object.get(key), rule, below);
    }

    private void required(ObjectNode object, JsonNode resolved, Spot spot) {
        List<String> keys = new ArrayList<>();
        resolved.path("required").forEach(key -> keys.add(key.asString()));
        String[] steps = spot.pointer.split("/");
        if (spot.pointer.isEmpty()) {
            keys.addAll(List.of("plan", "version", "goal"));
        } else if (steps.length == 3) {
            schema.at("/allOf/1/then/properties/" + steps[1] + "/additionalProperties/required")
                    .forEach(key -> keys.add(key.asString()));
        }
        keys.stream().filter(object::has).forEach(key -> change("missing " + key, spot, at -> at.remove(key)));
    }

    /** What a key may not hold; the spot is that of the map around it. */
    private void value(JsonNode value, String key, JsonNode rule, Spot around) {
        change("list of lists", around, at -> at.putArray(key).addArray().add(1));
        change("null", around, at -> at.putNull(key));
        if (!value.isObject()) {
            change("map", around, at -> at.putObject(key).put("unknwon", 1));
        } else if (!takesText(rule)) {
            change("text", around, at -> at.put(key, "text"));
        }
        if (hasWords(rule)) {
            change("unknown word", around, at -> at.put(key, "unknwon"));
        }
    }

    private boolean takesText(JsonNode rule) {
        JsonNode whole = followed(rule);
        boolean isText = whole.path("type").isArray();
        for (JsonNode one : whole.path("anyOf")) {
            isText |= takesText(one);
        }
        return isText;
    }

    /** Whether one of a few words is all that is taken; a type may also be the id of a set. */
    private boolean hasWords(JsonNode rule) {
        JsonNode whole = followed(rule);
        boolean isListOfThem =
                whole.at("/anyOf/0").has("enum") && whole.at("/anyOf/1/items").has("enum");
        return whole.has("enum") || isListOfThem;
    }

    private void change(String what, Spot spot, Change change) {
        String name = what + " at " + spot.general;
        if (!mutants.containsKey(name)) {
            JsonNode copy = plan.deepCopy();
            change.to((ObjectNode) copy.at(spot.pointer));
            mutants.put(name, copy);
        }
    }

    /** The rule that a node follows: behind references, and the one of several that is made for maps or for lists. */
    private JsonNode resolved(JsonNode rule, JsonNode node) {
        JsonNode whole = followed(rule);
        for (JsonNode one : whole.path("anyOf")) {
            JsonNode choice = followed(one);
            boolean fits = choice.path("type").asString("").equals(node.isObject() ? "object" : "array");
            if (fits && !whole.has("type")) {
                return choice;
            }
        }
        return whole;
    }

    private JsonNode followed(JsonNode rule) {
        return rule.has("$ref") ? followed(schema.at(rule.get("$ref").asString().substring(1))) : rule;
    }

    private interface Change {
        void to(ObjectNode at);
    }

    /**
     * A place in the plan.
     *
     * @param general the same with {@code *} for ids
     */
    private record Spot(String pointer, String general) {
        Spot below(String key, String generalKey) {
            return new Spot(pointer + "/" + key, general + "/" + generalKey);
        }
    }
}
