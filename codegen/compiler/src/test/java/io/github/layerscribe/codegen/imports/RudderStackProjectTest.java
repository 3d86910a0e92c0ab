package io.github.layerscribe.codegen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diff.Aspect;
import io.github.layerscribe.codegen.diff.Change;
import io.github.layerscribe.codegen.diff.PlanDiff;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.requirements.Fixtures;
import io.github.layerscribe.requirements.NeedsFixtures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects of YAML files, and the JSON that RudderStack answers for the same plan. */
class RudderStackProjectTest {

    private static final String PROJECT = "rudder-iac-typer-project";
    private static final String TWIN = "remote_tracking_plan.golden.json";

    private static Imported fixture(String place) {
        return Imported.path("rudderstack", Path.of(Fixtures.required().toString(), "plans", "rudderstack"), place);
    }

    /** The project with one text in all its files written otherwise. */
    private static Imported projectWith(String text, String other) {
        List<SourceFile> files = fixture(PROJECT).files().stream()
                .map(file -> new SourceFile(file.path(), file.text().replace(text, other)))
                .toList();
        return Imported.of("rudderstack", files);
    }

    private static List<Change> fromTwinTo(Imported project) {
        return PlanDiff.between(fixture(TWIN).plan(), project.plan());
    }

    /** JSON tells no descriptions of properties, no category and no description of the plan, and sorts by name. */
    private static boolean isOfOneFormOnly(Change change) {
        String place = change.place().toString();
        boolean isProse = change.aspect() == Aspect.PROSE
                && (place.startsWith("properties.") && change.wordsBefore().isEmpty()
                        || place.startsWith("plan.")
                        || change.wordsAfter().equals("{x-category: Test Category}"));
        boolean isOrder = change.aspect() == Aspect.LIST_ORDER
                && sorted(change.wordsBefore()).equals(sorted(change.wordsAfter()));
        return isProse || isOrder;
    }

    private static Set<String> sorted(String words) {
        return new TreeSet<>(Arrays.asList(words.split(", ")));
    }

    @Test
    @NeedsFixtures
    void aProjectAndItsJsonGiveOnePlan() {
        assertThat(fromTwinTo(fixture(PROJECT))).isNotEmpty().allMatch(RudderStackProjectTest::isOfOneFormOnly);
    }

    @ParameterizedTest
    @CsvSource({
        "'some-custom-string\"\n          required: true', 'some-custom-string\"\n          required: false'",
        "'type: \"boolean\"', 'type: \"string\"'",
        "'- \"PATCH\"', '- \"HEAD\"'",
        "'name: \"Some Empty Track Event\"', 'name: \"Some Void Track Event\"'",
        "'- $ref: \"#/properties/typer-test/some-array-of-strings\"', ''",
        "'This is a track event for testing.', 'Said otherwise.'",
    })
    @NeedsFixtures
    void theComparisonSeesWhatDiffers(String text, String other) {
        assertThat(fromTwinTo(projectWith(text, other))).anyMatch(change -> !isOfOneFormOnly(change));
    }

    private static Imported files(String... texts) {
        List<SourceFile> files = new ArrayList<>();
        for (String text : texts) {
            files.add(new SourceFile("file-" + (files.size() + 1) + ".yaml", text));
        }
        return Imported.of("rudderstack", files);
    }

    private static String file(String version, String kind, String spec) {
        return "version: " + version + "\nkind: " + kind + "\nmetadata: {name: g}\nspec: " + spec + "\n";
    }

    private static final String EVENTS =
            file("rudder/v1", "events", "{events: [{id: e, name: Event, event_type: track}]}");

    private static String rule(String rest) {
        return file(
                "rudder/v1",
                "tracking-plan",
                "{id: p, display_name: Plan, rules: [{id: r, type: event_rule, event: '#event:e'" + rest + "}]}");
    }

    @Test
    void aProjectWithoutATrackingPlanIsRefused() {
        assertThat(files(EVENTS).told())
                .extracting(told -> told.rule() + " " + told.range() + " " + told.message())
                .containsExactly("import-shape file-1.yaml:1:1 None of these files is a tracking plan.");
    }

    @Test
    void aVersionThatIsNotKnownIsRefused() {
        assertThat(files(EVENTS.replace("v1", "v7"), rule("")).told())
                .extracting(told -> told.rule() + " " + told.range())
                .containsExactly("import-version file-1.yaml:1:10");
    }

    @Test
    void anIdThatIsTakenIsRefusedAsReferencesCouldMeanEither() {
        Imported imported = files(EVENTS, EVENTS.replace("Event", "Other"), rule(""));
        assertThat(imported.result()).isEmpty();
        assertThat(imported.told())
                .extracting(told -> told.rule() + " " + told.range())
                .containsExactly("duplicate-id file-2.yaml:4:17");
    }

    @Test
    void yamlThatIsNoFileOfAProjectIsRefused() {
        assertThat(files("- a\n- b\n").told()).extracting(told -> told.rule()).containsExactly("import-shape");
        assertThat(files("kind: events\n").told())
                .extracting(told -> told.rule())
                .containsExactly("import-shape");
        assertThat(files("kind: &a events\n").told())
                .extracting(told -> told.rule())
                .containsExactly("anchor");
    }

    @Test
    void customTypesThatHoldThemselvesEnd() {
        String types = file(
                "rudder/v1",
                "custom-types",
                "{types: [{id: t, name: Node, type: object, properties: [{property: '#property:label'}, {property:"
                        + " '#property:next'}]}]}");
        String properties = file(
                "rudder/v1",
                "properties",
                "{properties: [{id: next, name: next, type: '#custom-type:t'}, {id: label, name: label, type: string}]}");
        Imported imported = files(EVENTS, types, properties, rule(", properties: [{property: '#property:next'}]"));
        assertThat(imported.plan().objects().all()).hasSize(1);
        assertThat(Leaves.lostSilently(imported)).isEmpty();
    }

    /** What a project writes under its own words cannot become another keyword of the schema. */
    @Test
    void rulesOfValuesAreOnlyThoseThatAreKnown() {
        String properties = file(
                "rudder/v1",
                "properties",
                "{properties: [{id: a, name: a, type: string, allOf: [{type: object}],"
                        + " config: {$ref: '#/x', properties: {b: {type: string}}, min_length: 2}}]}");
        Imported imported = files(EVENTS, properties, rule(", properties: [{property: '#property:a'}]"));
        assertThat(imported.text()).contains("a: {type: string, min_length: 2}");
        assertThat(imported.losses())
                .extracting(Loss::kind)
                .containsOnly(Loss.Kind.KEY)
                .hasSize(3);
    }

    @Test
    void aPropertyThatAnEventListsTwiceIsListedOnce() {
        String properties = file(
                "rudder/v1",
                "properties",
                "{properties: [{id: a, name: same, type: string}, {id: b, name: same, type: integer, description: Not kept}]}");
        Imported imported =
                files(EVENTS, properties, rule(", properties: [{property: '#property:a'}, {property: '#property:b'}]"));
        assertThat(imported.plan().properties().all()).hasSize(1);
        assertThat(imported.losses()).extracting(Loss::kind).contains(Loss.Kind.CONTRADICTION);
        assertThat(Leaves.lostSilently(imported)).isEmpty();
    }

    @Test
    void customTypesOfOneNameAreOneObjectOnlyIfTheyAreEqual() {
        String types = file(
                "rudder/v1",
                "custom-types",
                "{types: [{id: t, name: Item, type: object, properties: [{property: '#property:a'}]}, {id: u, name: Item,"
                        + " type: object, properties: [{property: '#property:%s'}]}]}");
        String properties = file(
                "rudder/v1",
                "properties",
                "{properties: [{id: a, name: a, type: string}, {id: b, name: b, type: string}, {id: x, name: x, type:"
                        + " '#custom-type:t'}, {id: y, name: y, type: '#custom-type:u'}]}");
        String rule = rule(", properties: [{property: '#property:x'}, {property: '#property:y'}]");
        assertThat(files(EVENTS, types.formatted("a"), properties, rule)
                        .plan()
                        .objects()
                        .all())
                .hasSize(1);
        Imported different = files(EVENTS, types.formatted("b"), properties, rule);
        assertThat(different.plan().objects().all()).hasSize(2);
        assertThat(Leaves.lostSilently(different)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "say \\\"hi\\\"",
                "https://evil.example/x",
                "__proto__",
                "pass\\u202Eword",
                "{{x}}",
                " leading",
                "a\\nb",
                "#/$defs/x",
                "../~1%2f"
            })
    void namesThatMeanIllBecomeNoNamesAndAreTold(String name) {
        String events = file(
                "rudder/v1",
                "events",
                "{events: [{id: e, name: Event, event_type: track, category: '#category:c'}, {id: f, name: \"" + name
                        + "\", event_type: track, description: About f}]}");
        String types = file(
                "rudder/v1",
                "custom-types",
                "{types: [{id: t, name: \"" + name + "\", type: object, properties: [{property: '#property:a'}]}]}");
        String properties = file(
                "rudder/v1",
                "properties",
                "{properties: [{id: a, name: a, type: string}, {id: b, name: \"" + name
                        + "\", type: string, description: About b}, {id: c, name: c, type: '#custom-type:t'}]}");
        String categories = file("rudder/v1", "categories", "{categories: [{id: c, name: \"" + name + "\"}]}");
        String uses = ", properties: [{property: '#property:b', required: true}, {property: '#property:c'}]";
        String both = rule(uses + "}, {id: s, type: event_rule, event: '#event:f', additionalProperties: true");
        Imported imported = files(events, types, properties, categories, both);
        assertThat(imported.plan().events().all()).hasSizeBetween(1, 2);
        assertThat(imported.plan().objects().all()).hasSize(1);
        assertThat(Leaves.lostSilently(imported)).isEmpty();
    }

    @Test
    void severalTrackingPlansBecomeOne() {
        String second = rule("").replace("#event:e", "#event:f").replace("Plan", "Second");
        String events =
                EVENTS.replace("event_type: track}", "event_type: track}, {id: f, name: Further, event_type: track}");
        Imported imported = files(events, rule(""), second);
        assertThat(imported.plan().id()).isEqualTo("plan");
        assertThat(imported.plan().events().all()).hasSize(2);
        assertThat(imported.losses()).extracting(Loss::kind).containsExactly(Loss.Kind.TEXT);
    }
}
