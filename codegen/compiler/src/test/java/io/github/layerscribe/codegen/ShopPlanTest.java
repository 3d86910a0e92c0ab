package io.github.layerscribe.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.Status;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.requirements.Fixtures;
import io.github.layerscribe.requirements.NeedsFixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example stores' plan: whole, and the same facts as Google's reference where it names Google's events. */
class ShopPlanTest {

    private static final Path PLAN = Path.of("../../examples/plan/shop.plan.yaml");
    private static final Set<String> MORE_OF_GOOGLES =
            Set.of("search", "login", "sign_up", "generate_lead", "select_content");

    private final TrackingPlan plan = load();

    @Test
    void hasEveryKindOfEvent() {
        Set<EmittedBy> seen = new TreeSet<>();
        plan.events().forEach(event -> seen.addAll(event.delivery().emittedBy()));

        assertThat(seen).containsExactlyInAnyOrder(EmittedBy.values());
        assertThat(plan.events().all()).extracting(EventDefinition::status).contains(Status.PROPOSED);
        assertThat(plan.events().all())
                .anyMatch(event ->
                        event.deprecated() != null && event.deprecated().renamedTo() != null);
        assertThat(plan.contexts().all()).extracting("id").containsExactly("page", "visitor", "experiment");
    }

    @Test
    void describesEveryPropertyAndGivesAnExample() {
        assertThat(plan.properties().all()).allSatisfy(property -> {
            assertThat(property.description()).as(property.id()).isNotBlank();
            boolean isObject = property.type().elementType() instanceof PropertyType.OfObject;
            assertThat(property.example() == null)
                    .as("no example: " + property.id())
                    .isEqualTo(isObject);
        });
    }

    @Test
    @NeedsFixtures
    void namesTypesAndRequirementsAreThoseOfTheReference() {
        JsonNode reference = JsonMapper.shared()
                .readTree(Fixtures.required().resolve("ga4-reference.json").toFile());
        Map<String, JsonNode> events = new TreeMap<>();
        reference.get("events").properties().forEach(entry -> {
            if (entry.getValue().get("category").asString().equals("online_sales")
                    || MORE_OF_GOOGLES.contains(entry.getKey())) {
                events.put(entry.getKey(), entry.getValue().get("params"));
            }
        });
        assertThat(events).hasSize(14 + MORE_OF_GOOGLES.size());

        events.forEach((name, parameters) -> agree(name, plan.events().get(name).payload(), parameters));
        JsonNode items = reference.get("itemParamSets");
        agree("item", plan.objects().get("item").payload(), items.get("standard"));
        agree("promotion_item", plan.objects().get("promotion_item").payload(), items.get("promotion"));
    }

    private static void agree(String where, Payload ours, JsonNode theirs) {
        Map<String, Member> members =
                ours.members().stream().collect(Collectors.toMap(Member::wireName, member -> member));
        assertThat(members.keySet())
                .as("properties of " + where)
                .containsExactlyInAnyOrderElementsOf(List.copyOf(theirs.propertyNames()));
        theirs.properties().forEach(entry -> {
            Member member = members.get(entry.getKey());
            String place = where + "." + entry.getKey();
            assertThat(kind(member.property()))
                    .as(place)
                    .isEqualTo(kind(entry.getValue().get("type").asString()));
            if (entry.getValue().get("required").asString().equals("true")) {
                assertThat(member.isRequired()).as(place + " is required").isTrue();
            }
            JsonNode with = entry.getValue().path("requiredWith");
            if (entry.getKey().equals("currency") && with.size() > 0) {
                assertThat(isPresentWith(ours, member, with.get(0).asString()))
                        .as(place + " with value")
                        .isTrue();
            }
            JsonNode oneOf = entry.getValue().path("requiredOneOf");
            if (oneOf.size() > 0) {
                assertThat(ours.anyOf()).as(place + " or another").isNotEmpty();
            }
        });
    }

    private static boolean isPresentWith(Payload payload, Member needed, String condition) {
        return needed.isRequired()
                || payload.requirements().stream()
                        .anyMatch(rule -> rule.condition().property().wireName().equals(condition)
                                && rule.needed().contains(needed.property()));
    }

    private static String kind(PropertyDefinition property) {
        if (property.type().isList()) {
            return "array";
        }
        return property.type().isNumber() ? "number" : "string";
    }

    private static String kind(String type) {
        return type.startsWith("array") ? "array" : type;
    }

    private static TrackingPlan load() {
        try {
            Diagnostics diagnostics = new Diagnostics();
            return PlanLoader.load(PLAN, diagnostics).orElseThrow(() -> new AssertionError(diagnostics.all()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
