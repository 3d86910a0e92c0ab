package io.github.layerscribe.codegen.imports.rudderstack;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.tree.SourceKeys;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.imports.tree.YamlSource;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the YAML files of one project: definitions in any order and number of files, and tracking plans that refer to them. */
final class RudderStackProject {

    private static final List<String> GROUPED = List.of("rudder/0.1", "rudder/v0.1");
    private static final String FLAT = "rudder/v1";
    private static final List<String> PLANS = List.of("tp", "tracking-plan");

    private final Losses losses;
    private final Diagnostics diagnostics;
    private final Catalog catalog;
    private final List<SourceNode.Mapping> plans = new ArrayList<>();

    RudderStackProject(Losses losses, Diagnostics diagnostics) {
        this.losses = losses;
        this.diagnostics = diagnostics;
        this.catalog = new Catalog(losses, diagnostics);
    }

    /** The tracking plans, each as RudderStack answers it in JSON; none if a file was refused. */
    List<SourceNode> read(List<SourceFile> files) {
        int before = diagnostics.errorCount();
        for (SourceFile file : files) {
            YamlSource.read(file, diagnostics).ifPresent(this::file);
        }
        if (diagnostics.errorCount() > before) {
            return List.of();
        }
        if (plans.isEmpty()) {
            diagnostics.error(
                    "import-shape",
                    SourceRange.at(files.get(0), 1, 1),
                    "None of these files is a tracking plan.",
                    "Name the file of kind \"tp\" or \"tracking-plan\" too, whose rules say which event has which"
                            + " properties.");
            return List.of();
        }
        ProjectRules rules = new ProjectRules(catalog, losses);
        List<SourceNode> found = new ArrayList<>();
        for (SourceNode.Mapping plan : plans) {
            found.add(plan(plan, rules, found.isEmpty()));
        }
        catalog.tellUnused();
        return found;
    }

    private void file(SourceNode root) {
        if (!(root instanceof SourceNode.Mapping mapping)
                || !(mapping.find("kind").orElse(null) instanceof SourceNode.Text kind)
                || !(mapping.find("spec").orElse(null) instanceof SourceNode.Mapping spec)) {
            diagnostics.error(
                    "import-shape",
                    root.range().slice(0, 1),
                    "This is no file of a RudderStack project.",
                    "It holds version, kind, metadata and spec.");
            return;
        }
        SourceKeys keys = new SourceKeys(mapping, losses);
        keys.pass(List.of("kind", "spec"));
        Optional<Kind> definitions = Kind.ofFile(kind.text());
        if (definitions.isEmpty() && !PLANS.contains(kind.text())) {
            losses.add(
                    Loss.Kind.SHAPE,
                    root.range(),
                    "A file of kind \"" + kind.text() + "\" says nothing about what is tracked.",
                    "It was left out.");
            return;
        }
        Optional<SourceNode.Text> version = keys.text("version");
        boolean isGrouped =
                version.filter(text -> GROUPED.contains(text.text())).isPresent();
        if (!isGrouped && version.filter(text -> text.text().equals(FLAT)).isEmpty()) {
            diagnostics.error(
                    "import-version",
                    version.map(SourceNode.Text::range).orElse(kind.range()),
                    "The version of this file is none that is known.",
                    "Known are " + String.join(", ", GROUPED) + " and " + FLAT + ".");
        }
        String group = keys.mapping("metadata")
                .flatMap(metadata -> metadata.find("name"))
                .map(name -> name instanceof SourceNode.Text text ? text.text() : "")
                .orElse("");
        keys.finish();
        definitions.ifPresentOrElse(found -> define(found, group, isGrouped, spec), () -> plans.add(spec));
    }

    private void define(Kind kind, String group, boolean isGrouped, SourceNode.Mapping spec) {
        SourceKeys keys = new SourceKeys(spec, losses);
        keys.items(kind.list()).forEach(item -> catalog.add(kind, group, isGrouped, item));
        keys.finish();
    }

    private SourceNode plan(SourceNode.Mapping spec, ProjectRules rules, boolean isFirst) {
        SourceKeys keys = new SourceKeys(spec, losses);
        keys.pass(List.of("id"));
        ComposedSchema plan = new ComposedSchema(spec.range());
        for (String key : List.of("display_name", "description")) {
            keys.entry(key).ifPresent(entry -> {
                if (isFirst) {
                    plan.put(key, entry);
                } else {
                    losses.add(
                            Loss.Kind.TEXT,
                            entry.range(),
                            "All tracking plans become one, and this is not the first.",
                            "The plan is called as the first is.");
                }
            });
        }
        List<SourceNode> found = keys.items("rules").stream()
                .flatMap(rule -> rules.read(rule).stream())
                .toList();
        keys.finish();
        plan.put("rules", new SourceNode.Sequence(found, spec.range()));
        return plan.node();
    }
}
