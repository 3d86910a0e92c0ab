package io.github.layerscribe.codegen.emit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.emit.Documents;
import io.github.layerscribe.codegen.emit.EmitOptions;
import io.github.layerscribe.codegen.plan.PlanVersion;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.source.SourceRange;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanEmitterTest {

    private static final String MODEL = "io.github.layerscribe.codegen.plan";

    /** Places are told for definitions only, and by an option; the lineage's files are behind {@code isOwn}. */
    private static final Set<String> OMITTED = Set.of("Declaration.keys", "Lineage.files", "Lineage.layered");

    @TempDir
    private Path folder;

    @Test
    void everythingInTheModelIsWritten() {
        assertThat(componentsThatAreNotReadBy("emit/plan")).isEqualTo(OMITTED);
    }

    /** An emitter that leaves things out shows that the test above sees what is missing. */
    @Test
    void whatAnEmitterLeavesOutIsFound() {
        assertThat(componentsThatAreNotReadBy("emit/jsonschema"))
                .contains("Approval.date", "Governance.privacy", "PropertyDefinition.amountIn")
                .doesNotContain("TextRules.pattern", "Requirement.needed");
    }

    @Test
    void idsReferToWhatIsThere() {
        JsonNode plan = json(Documents.plan(Documents.SHOP));
        assertThat(plan.path("layerscribe_plan").asInt()).isEqualTo(1);
        for (String section : new String[] {"objects", "contexts", "events"}) {
            assertThat(plan.path(section).size()).as(section).isPositive();
            for (JsonNode definition : plan.path(section)) {
                for (JsonNode member : definition.path("properties")) {
                    assertThat(plan.path("properties")
                                    .has(member.path("property").asString()))
                            .isTrue();
                }
                definition
                        .path("seen_by")
                        .propertyNames()
                        .forEach(id ->
                                assertThat(plan.path("destinations").has(id)).isTrue());
            }
        }
    }

    @Test
    void extensionsStandWhereTheyStoodAndDefaultsAreWrittenOut() throws IOException {
        JsonNode plan = json(Documents.plan(Files.writeString(folder.resolve("x.plan.yaml"), """
                plan: x
                version: 1.0.0
                goal: Test
                x-top: [a, {b: 010}]
                properties:
                  a: {type: string, description: A, example: a, x-note: keep}
                groups:
                  g: {status: live, x-group: "1"}
                events:
                  e: {group: g, description: E, purpose: E, pages: none, required: [a], x-note: {deep: "<b>"}}
                """)));
        assertThat(plan.path("x-top").toString()).isEqualTo("[\"a\",{\"b\":\"010\"}]");
        assertThat(plan.at("/properties/a/x-note").asString()).isEqualTo("keep");
        assertThat(plan.at("/properties/a/min_length").asInt()).isEqualTo(1);
        assertThat(plan.at("/properties/a/privacy").asString()).isEqualTo("none");
        assertThat(plan.at("/groups/g/x-group").asString()).isEqualTo("1");
        assertThat(plan.at("/events/e/x-note/deep").asString()).isEqualTo("<b>");
        assertThat(plan.at("/events/e/status").asString()).isEqualTo("live");
        assertThat(plan.at("/events/e/name").asString()).isEqualTo("e");
        assertThat(plan.at("/events/e/destinations").asString()).isEqualTo("all");
    }

    @Test
    void placesAreToldWhereTheyAreAskedFor() {
        TrackingPlan plan = Documents.plan(Documents.CASES.resolve("purchase/plan.yaml"));
        String text = new PlanEmitter()
                .emit(plan, new EmitOptions("1", Map.of("plan.places", "true")), new Diagnostics())
                .get(0)
                .text();
        assertThat(JsonMapper.shared()
                        .readTree(text)
                        .at("/events/purchase/place")
                        .asString())
                .endsWith("purchase/plan.yaml:"
                        + plan.events().get("purchase").range().line() + ":3");
        assertThat(Documents.of("plan", plan).get("acme-shoes.json")).doesNotContain("\"place\":");
    }

    private static JsonNode json(TrackingPlan plan) {
        Map<String, String> files = Documents.of("plan", plan);
        assertThat(files).containsOnlyKeys(plan.id() + ".json");
        return JsonMapper.shared().readTree(files.values().iterator().next());
    }

    /** A version is written as its text. Of records behind a {@code match}, javac sees to it: their cases are methods. */
    private static Set<String> componentsThatAreNotReadBy(String folder) {
        JavaClasses emitter =
                new ClassFileImporter().importPath(Path.of("target/classes/io/github/layerscribe/codegen", folder));
        Set<String> read = emitter.stream()
                .flatMap(each -> Stream.<JavaAccess<?>>concat(
                        each.getMethodCallsFromSelf().stream(), each.getMethodReferencesFromSelf().stream()))
                .map(access -> access.getTargetOwner().getName() + "."
                        + access.getTarget().getName())
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (Class<?> record : recordsFrom(TrackingPlan.class, new LinkedHashSet<>())) {
            for (RecordComponent component : record.getRecordComponents()) {
                boolean isPlace = component.getType() == SourceRange.class;
                boolean isRead = read.contains(record.getName() + "." + component.getName())
                        || shortcuts(record, component).anyMatch(read::contains);
                if (!isPlace && !isRead) {
                    missing.add(record.getSimpleName() + "." + component.getName());
                }
            }
        }
        return missing;
    }

    /** Methods of the model that lead to the same: {@code plan.events()} for {@code plan.pushes().events()}. */
    private static Stream<String> shortcuts(Class<?> record, RecordComponent component) {
        String name = component.getName();
        if (record == TrackingPlan.class) {
            return Set.of("organisation", "receivers", "dictionary", "pushes").contains(name)
                    ? Stream.of(record.getName() + ".id") // parts without a word of their own
                    : Stream.empty();
        }
        if (name.equals("declaration")) {
            return Stream.of(MODEL + ".Definition.declaration");
        }
        return record.getEnclosingClass() == null
                ? Stream.empty()
                : Stream.of(record.getEnclosingClass().getName() + "." + name);
    }

    private static Set<Class<?>> recordsFrom(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                recordsFrom(argument, found);
            }
        }
        boolean isOfTheModel = type instanceof Class<?> each
                && each.isRecord()
                && each.getName().startsWith(MODEL)
                && each != PlanVersion.class
                && Stream.of(each.getInterfaces()).noneMatch(Class::isSealed);
        if (isOfTheModel && found.add((Class<?>) type)) {
            for (RecordComponent component : ((Class<?>) type).getRecordComponents()) {
                recordsFrom(component.getGenericType(), found);
            }
        }
        return found;
    }
}
