package io.github.layerscribe.codegen.parse.brand;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.emit.java.CompiledJava;
import io.github.layerscribe.codegen.emit.java.Plans;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.Linter;
import io.github.layerscribe.codegen.plan.AnyOf;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.Requirement;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.Status;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.requirements.Fixtures;
import io.github.layerscribe.requirements.NeedsFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plan {@code ga4} that comes with the compiler: what Google recommends, all of it, and nothing else. */
class Ga4PlanTest {

    private static final String SIX_LINES = """
            plan: acme
            version: 1.0.0
            goal: Sell shoes.
            extends: ga4
            groups:
              online_sales: {status: approved}
            """;

    @TempDir
    private Path folder;

    @Test
    @NeedsFixtures
    void itIsTheReference() {
        assertThat(factsOf(brand("extends: ga4\n"))).containsExactlyElementsOf(reference());
    }

    @Test
    @NeedsFixtures
    void whatABrandTakesOutOrMakesNarrowerShowsInTheComparison() {
        Set<String> facts = factsOf(brand("extends: ga4\nwithout: [events.join_group]\nevents:\n"
                + "  search: {without: [search_term], optional: [search_term]}\n  login: {without: [method]}\n"
                + "objects:\n  item: {without: [index]}\n"));
        Set<String> missing = reference();
        missing.removeAll(facts);
        Set<String> added = facts;
        added.removeAll(reference());

        assertThat(missing)
                .contains("join_group", "join_group.group_id string", "search.search_term string required")
                .contains("login.method string", "purchase.items.index number");
        assertThat(added).containsExactly("search.search_term string");
    }

    @Test
    void nothingIsInCodeUntilItsGroupIsSwitchedOn() {
        assertThat(brand("extends: ga4\n").events()).allMatch(event -> event.status() == Status.PROPOSED);
        assertThat(brand("extends: ga4\ngroups:\n  games: {status: live}\nevents:\n  login: {status: approved}\n")
                        .events())
                .filteredOn(EventDefinition::isInCode)
                .extracting("id")
                .containsExactly("login", "level_start", "level_end", "level_up", "post_score", "unlock_achievement");
    }

    @Test
    void sixLinesAreAShopWhoseJavaCompiles() {
        Map<String, String> java = Plans.java(Plans.of(SIX_LINES), "com.acme");

        assertThat(java.keySet()).anyMatch(path -> path.endsWith("Purchase.java"));
        assertThat(java.keySet()).noneMatch(path -> path.endsWith("LevelUp.java"));
        CompiledJava compiled = CompiledJava.strict(java);
        assertThat(compiled.isClean()).as(compiled.messages()).isTrue();
    }

    @Test
    void allOfItCompiles() {
        String all = SIX_LINES
                + "  all_properties: {status: live}\n  games: {status: live}\n  lead_generation: {status: live}\n";
        CompiledJava compiled = CompiledJava.strict(Plans.java(Plans.of(all), "com.acme"));

        assertThat(compiled.isClean()).as(compiled.messages()).isTrue();
    }

    @Test
    void rulesFindNothingToSayAboutIt() throws IOException {
        String text = Files.readString(Path.of("src/main/resources/io/github/layerscribe/codegen/parse/ga4.plan.yaml"));
        TrackingPlan alone = new BrandPlans(folder).with("brand.yaml", text).brand();

        assertThat(alone.events().all()).hasSize(35).allMatch(alone::isOwn);
        // Three of the names that Google chose are put together unlike the others.
        assertThat(lint(alone)).hasSize(3).allMatch(told -> told.contains("[event-name-grammar]"));
        assertThat(lint(brand("extends: ga4\n"))).isEmpty();
    }

    private static List<String> lint(TrackingPlan plan) {
        Diagnostics diagnostics = new Diagnostics();
        Linter.lint(plan, new LintSettings(LocalDate.of(2026, 11, 22)), diagnostics);
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }

    private TrackingPlan brand(String sections) {
        return new BrandPlans(folder)
                .with("brand.yaml", BrandPlans.TOP.formatted("acme") + sections)
                .brand();
    }

    /** What the reference says, one fact a line. */
    private static Set<String> reference() {
        JsonNode reference = JsonMapper.shared()
                .readTree(Fixtures.required().resolve("ga4-reference.json").toFile());
        Set<String> facts = new TreeSet<>();
        reference.get("events").properties().forEach(event -> {
            String name = event.getKey();
            boolean isEcommerce = event.getValue().path("ecommerce").asBoolean(false);
            facts.add(isEcommerce ? name + " in ecommerce" : name);
            for (Map.Entry<String, JsonNode> param :
                    event.getValue().get("params").properties()) {
                addParameter(facts, name + ".", param);
                if (param.getKey().equals("items")) {
                    int most = param.getValue().path("maxUsed").asInt(200);
                    facts.add(name + ".items at most " + most);
                    String set = event.getValue().get("itemParams").asString();
                    reference
                            .get("itemParamSets")
                            .get(set)
                            .properties()
                            .forEach(item -> addParameter(facts, name + ".items.", item));
                }
            }
        });
        return facts;
    }

    private static void addParameter(Set<String> facts, String owner, Map.Entry<String, JsonNode> param) {
        JsonNode facet = param.getValue();
        boolean isRequired =
                facet.get("required").isBoolean() && facet.get("required").asBoolean();
        String type = facet.get("type").asString().replace("array<item>", "items");
        if (facet.has("enum")) {
            type = facet.get("enum").valueStream().map(JsonNode::asString).collect(Collectors.joining("|"));
        }
        facts.add(owner + param.getKey() + " " + type + (isRequired ? " required" : ""));
        if (facet.has("format")) {
            facts.add(owner + param.getKey() + " is a currency");
        }
        facet.path("requiredWith").forEach(other -> facts.add(owner + param.getKey() + " with " + other.asString()));
        if (facet.has("requiredOneOf")) {
            facts.add(owner + "one of "
                    + facet.get("requiredOneOf")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
        }
    }

    /** What the plan says, in the same words. */
    private static Set<String> factsOf(TrackingPlan plan) {
        Set<String> facts = new TreeSet<>();
        for (EventDefinition event : plan.events()) {
            String within = event.payload().within();
            facts.add(within == null ? event.wireName() : event.wireName() + " in " + within);
            addPayload(facts, plan, event.wireName() + ".", event.payload());
        }
        return facts;
    }

    private static void addPayload(Set<String> facts, TrackingPlan plan, String owner, Payload payload) {
        for (Member member : payload.members()) {
            PropertyDefinition property = member.property();
            facts.add(owner + member.wireName() + " " + typeOf(property) + (member.isRequired() ? " required" : ""));
            if (property.rules().text().format() != null
                    && typeOf(property).equals("string")
                    && property.rules().text().format().word().equals("currency")) {
                facts.add(owner + member.wireName() + " is a currency");
            }
            if (property.type().elementType() instanceof PropertyType.OfObject type) {
                facts.add(owner + member.wireName() + " at most "
                        + property.rules().lists().maxItems());
                addPayload(
                        facts,
                        plan,
                        owner + member.wireName() + ".",
                        plan.objects().get(type.objectId()).payload());
            }
        }
        for (Requirement rule : payload.requirements()) {
            // That tax and shipping need their currency, too, follows from their being amounts.
            boolean isOfValue = !rule.isImplied() || rule.condition().text().equals("value");
            rule.needed().stream()
                    .filter(needed -> isOfValue)
                    .forEach(needed -> facts.add(owner + needed.wireName() + " with "
                            + rule.condition().property().wireName()));
        }
        for (AnyOf rule : payload.anyOf()) {
            facts.add(owner + "one of "
                    + rule.properties().stream()
                            .map(PropertyDefinition::wireName)
                            .toList());
        }
    }

    private static String typeOf(PropertyDefinition property) {
        PropertyType type = property.type();
        if (type.isList()) {
            return "items";
        }
        if (type instanceof PropertyType.OfSet set) {
            return set.set().values().stream()
                    .map(SetDefinition.Value::wireName)
                    .collect(Collectors.joining("|"));
        }
        return type.isNumber() ? "number" : type.words();
    }
}
