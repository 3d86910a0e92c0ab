package io.github.layerscribe.codegen.emit.jsonschema;

import io.github.layerscribe.codegen.emit.JsonObject;
import io.github.layerscribe.codegen.emit.WireJson;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.Requirement;
import io.github.layerscribe.codegen.plan.Sample;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.plan.check.Check;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schema of an event, context or object: its properties, and the rules between them. */
final class PayloadSchema {

    private final TrackingPlan plan;
    private final Payload payload;

    private PayloadSchema(TrackingPlan plan, Payload payload) {
        this.plan = plan;
        this.payload = payload;
    }

    static JsonObject of(TrackingPlan plan, EventDefinition event) {
        JsonObject head = new JsonObject()
                .with("title", event.wireName())
                .with("description", event.description())
                .with("deprecated", event.deprecated() != null ? true : null);
        return new PayloadSchema(plan, event.payload())
                .schema(head, event.documentation().examples());
    }

    static JsonObject of(TrackingPlan plan, ContextDefinition context) {
        JsonObject head = new JsonObject().with("title", context.id()).with("description", context.description());
        return new PayloadSchema(plan, context.payload()).schema(head, Map.of());
    }

    static JsonObject of(TrackingPlan plan, ObjectDefinition object) {
        JsonObject head = new JsonObject().with("title", object.id()).with("description", object.description());
        return new PayloadSchema(plan, object.payload()).schema(head, object.examples());
    }

    private JsonObject schema(JsonObject head, Map<String, PlanValue> overrides) {
        JsonObject properties = new JsonObject();
        payload.members().forEach(member -> properties.with(member.wireName(), ValueSchema.of(member)));
        List<String> always = payload.members().stream()
                .filter(member -> !member.isOptional())
                .map(Member::wireName)
                .toList();
        return head.with("$comment", comment())
                .with("type", "object")
                .with("properties", properties)
                .withAny("required", always)
                .with("additionalProperties", false)
                .withAny("dependentRequired", dependentRequired())
                .withAny("allOf", rules())
                .withAny("examples", examples(overrides));
    }

    /** Checks, which compute, are told only. */
    private @Nullable String comment() {
        return payload.checks().isEmpty()
                ? null
                : payload.checks().stream()
                        .map(Check::text)
                        .collect(Collectors.joining("; ", "Not judged by this schema: ", ""));
    }

    private JsonObject dependentRequired() {
        Map<String, Set<String>> needed = new LinkedHashMap<>();
        for (Requirement requirement : payload.requirements()) {
            if (requirement.condition().isPresence()) {
                needed.computeIfAbsent(requirement.condition().property().wireName(), name -> new LinkedHashSet<>())
                        .addAll(names(requirement.needed()));
            }
        }
        JsonObject dependent = new JsonObject();
        needed.forEach(dependent::with);
        return dependent;
    }

    private List<JsonObject> rules() {
        List<JsonObject> rules = new ArrayList<>();
        payload.anyOf()
                .forEach(anyOf -> rules.add(new JsonObject()
                        .with(
                                "anyOf",
                                anyOf.properties().stream()
                                        .map(property -> present(List.of(property)))
                                        .toList())));
        payload.requirements().stream()
                .filter(requirement -> !requirement.condition().isPresence())
                .map(PayloadSchema::conditional)
                .forEach(rules::add);
        return rules;
    }

    private static JsonObject conditional(Requirement requirement) {
        PropertyDefinition property = requirement.condition().property();
        JsonObject values = new JsonObject()
                .with(
                        "enum",
                        requirement.condition().values().stream()
                                .map(WireJson::of)
                                .toList());
        return new JsonObject()
                .with(
                        "if",
                        present(List.of(property))
                                .with("properties", new JsonObject().with(property.wireName(), values)))
                .with("then", present(requirement.needed()));
    }

    /** The names stand under {@code properties} too, because strict validators want to see them there. */
    private static JsonObject present(List<PropertyDefinition> properties) {
        JsonObject known = new JsonObject();
        names(properties).forEach(name -> known.with(name, true));
        return new JsonObject().with("properties", known).with("required", names(properties));
    }

    private static List<String> names(List<PropertyDefinition> properties) {
        return properties.stream().map(PropertyDefinition::wireName).toList();
    }

    /** Where a property of the sample has no example, there is no sample that the schema accepts. */
    private List<Object> examples(Map<String, PlanValue> overrides) {
        PlanValue.Structure sample = Sample.of(plan, payload, overrides);
        return new SampleJudge(plan).accepts(payload, sample) ? List.of(WireJson.of(sample)) : List.of();
    }
}
