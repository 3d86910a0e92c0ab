package io.github.layerscribe.codegen.imports;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.diagnostic.Severity;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.imports.tree.YamlSource;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.Linter;
import io.github.layerscribe.codegen.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An example of RudderStack's documented rules: files that are a part of a project, and what we object to when the rest of
 * a project is around that uses all they define.
 */
record RudderStackSample(String rule, String id, boolean isValid, List<String> files) {

    /** What is broken, unlike what a plan merely cannot say. */
    private static final Set<Loss.Kind> OBJECTIONS =
            Set.of(Loss.Kind.NAME, Loss.Kind.SHAPE, Loss.Kind.CONTRADICTION, Loss.Kind.BOUND);

    /** Whatever samples of tracking plans refer to. */
    private static final String REST = """
            version: rudder/v0.1
            kind: events
            metadata: {name: user-events}
            spec: {events: [{id: signup, name: Signup, event_type: track}, {id: page_view, name: Viewed, event_type: track}]}
            """;

    private static final String PROPERTIES = """
            version: rudder/v0.1
            kind: properties
            metadata: {name: common}
            spec: {properties: [{id: user_id, name: user_id, type: string}]}
            """;

    /** All examples of one documented rule. */
    static List<RudderStackSample> of(SourceFile file) {
        SourceNode.Mapping root =
                (SourceNode.Mapping) YamlSource.read(file, new Diagnostics()).orElseThrow();
        String rule = text(root, "rule_id");
        List<RudderStackSample> samples = new ArrayList<>();
        for (SourceNode behaviour : items(root, "match_behavior")) {
            List<String> graph = new ArrayList<>();
            for (SourceNode example : items(behaviour, "valid")) {
                samples.add(new RudderStackSample(rule, text(example, "example_id"), true, texts(example)));
                graph.addAll(texts(example));
            }
            for (SourceNode example : items(behaviour, "invalid")) {
                List<String> files = new ArrayList<>(rule.endsWith("/semantic-valid") ? graph : List.of());
                files.addAll(texts(example));
                samples.add(new RudderStackSample(rule, text(example, "example_id"), false, files));
            }
        }
        return samples;
    }

    private static SourceNode child(SourceNode node, String key) {
        return ((SourceNode.Mapping) node).find(key).orElseThrow(() -> new AssertionError(node.range() + " " + key));
    }

    private static String text(SourceNode node, String key) {
        return ((SourceNode.Text) child(node, key)).text();
    }

    private static List<SourceNode> items(SourceNode node, String key) {
        return ((SourceNode.Sequence) child(node, key)).items();
    }

    private static List<String> texts(SourceNode example) {
        return ((SourceNode.Mapping) child(example, "files"))
                .entries().values().stream()
                        .map(entry -> ((SourceNode.Text) entry.value()).text())
                        .toList();
    }

    /** What we say against it, by the rule of a diagnostic or the kind of a loss, beside what we say against any import. */
    Set<String> objections() {
        Set<String> objections = said();
        objections.removeAll(new RudderStackSample(rule, id, true, List.of()).said());
        return objections;
    }

    private Set<String> said() {
        List<SourceFile> all = new ArrayList<>();
        for (String file : files) {
            all.add(new SourceFile("spec-" + (all.size() + 1) + ".yaml", file));
        }
        all.addAll(around(all));
        Imported imported = Imported.of("rudderstack", all);
        Set<String> objections = new TreeSet<>();
        imported.told().forEach(told -> objections.add(told.rule()));
        imported.result().ifPresent(plan -> {
            plan.losses().stream()
                    .filter(loss -> OBJECTIONS.contains(loss.kind()))
                    .forEach(loss -> objections.add(loss.kind().title()));
            Diagnostics diagnostics = new Diagnostics();
            Linter.lint(imported.plan(), new LintSettings(LocalDate.of(2026, 1, 1)), diagnostics);
            diagnostics.all().stream()
                    .filter(told -> told.severity() == Severity.ERROR)
                    .map(Diagnostic::rule)
                    .forEach(objections::add);
        });
        return objections;
    }

    /** Files that use every definition of the sample, so that each of them reaches the plan. */
    private List<SourceFile> around(List<SourceFile> sample) {
        Map<String, Set<String>> ids = new TreeMap<>();
        for (SourceFile file : sample) {
            SourceNode root = YamlSource.read(file, new Diagnostics()).orElseThrow();
            String kind = text(root, "kind");
            String list = kind.equals("custom-types") ? "types" : kind;
            if (!kind.equals("tp") && !kind.equals("tracking-plan")) {
                for (SourceNode item : items(child(root, "spec"), list)) {
                    ((SourceNode.Mapping) item)
                            .find("id")
                            .ifPresent(id -> ids.computeIfAbsent(kind, none -> new TreeSet<>())
                                    .add(((SourceNode.Text) id).text()));
                }
            }
        }
        return List.of(
                new SourceFile("rest-1.yaml", REST),
                new SourceFile("rest-2.yaml", PROPERTIES),
                new SourceFile("rest-3.yaml", file("properties", "{properties: [" + properties(ids) + "]}")),
                new SourceFile("rest-4.yaml", file("events", "{events: [" + events(ids) + "]}")),
                new SourceFile("rest-5.yaml", file("tracking-plan", "{id: rest, rules: [" + rules(ids) + "]}")));
    }

    private static String file(String kind, String spec) {
        return "version: rudder/v1\nkind: " + kind + "\nmetadata: {name: rest}\nspec: " + spec + "\n";
    }

    private static Set<String> of(Map<String, Set<String>> ids, String kind) {
        return ids.getOrDefault(kind, Set.of());
    }

    private static String properties(Map<String, Set<String>> ids) {
        StringBuilder text = new StringBuilder("{id: rest, name: rest, type: string}");
        of(ids, "custom-types")
                .forEach(id ->
                        text.append(", {id: rest_%s, name: rest_%s, type: '#custom-type:%s'}".formatted(id, id, id)));
        return text.toString();
    }

    /** An event of its own for whatever needs one. */
    private static String events(Map<String, Set<String>> ids) {
        StringBuilder text = new StringBuilder("{id: rest, name: Rest, event_type: track}");
        of(ids, "categories")
                .forEach(id -> text.append(", " + event(id).replace("}", ", category: '#category:" + id + "'}")));
        of(ids, "custom-types").forEach(id -> text.append(", " + event(id)));
        of(ids, "properties").forEach(id -> text.append(", " + event(id)));
        return text.toString();
    }

    private static String event(String id) {
        return "{id: rest_%s, name: Rest %s, event_type: track}".formatted(id, id);
    }

    private static String rules(Map<String, Set<String>> ids) {
        StringBuilder rules = new StringBuilder(rule("rest", "rest"));
        of(ids, "custom-types").forEach(id -> rules.append(", " + rule("rest_" + id, "rest_" + id)));
        of(ids, "properties").forEach(id -> rules.append(", " + rule("rest_" + id, id)));
        of(ids, "categories").forEach(id -> rules.append(", " + rule("rest_" + id, "rest")));
        of(ids, "events").forEach(id -> rules.append(", " + rule(id, "rest")));
        return rules.toString();
    }

    private static String rule(String event, String property) {
        return "{type: event_rule, event: '#event:%s', properties: [{property: '#property:%s'}]}"
                .formatted(event, property);
    }
}
