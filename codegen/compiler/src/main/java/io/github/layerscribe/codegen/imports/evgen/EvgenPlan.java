package io.github.layerscribe.codegen.imports.evgen;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.PlanDraft;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.List;
import java.util.Set;

/** Reads the sections of all files as one plan. */
final class EvgenPlan {

    /** Sections that only spell words, or say how code and documents are generated. */
    private static final Set<String> PASSED = Set.of("Constants", "doc");

    private final List<SourceNode.Mapping> roots;
    private final Losses losses;
    private final EvgenFiles files;
    private final Events events;
    private final GlobalParameters globals;

    EvgenPlan(List<SourceNode.Mapping> roots, PlanDraft draft, Losses losses) {
        this.roots = roots;
        this.losses = losses;
        this.files = new EvgenFiles(roots, losses);
        Parameters parameters = new Parameters(files, losses);
        this.events = new Events(draft, losses, files, parameters);
        this.globals = new GlobalParameters(draft, losses, files, parameters);
    }

    void read() {
        for (SourceNode.Mapping root : roots) {
            root.entries().values().forEach(this::section);
        }
        globals.finish();
        files.tellUnused();
    }

    private void section(SourceNode.Entry section) {
        String key = section.key().text();
        switch (key) {
            case "Events" -> events.read(section);
            case ".GlobalParams" -> globals.read(section);
            case ".PlatformParams" -> globals.readPlatforms(section);
            case "Interfaces" ->
                losses.add(
                        Loss.Kind.CONDITION,
                        section.range(),
                        "Interfaces say which parameters several events share, and a plan has none.",
                        "They were left out; the events that name one have x-interface.");
            case "Shared" ->
                losses.add(
                        Loss.Kind.KEY,
                        section.range(),
                        "Shared data is for templates of evgen, and a plan has none.",
                        "It was left out, but for what events repeat of it.");
            case "code", "options" -> configuration(section.value());
            default -> {
                if (!PASSED.contains(key)) {
                    files.library(section);
                }
            }
        }
    }

    /** What changes what is sent is told; the rest says where code goes. */
    private void configuration(SourceNode node) {
        if (node instanceof SourceNode.Mapping mapping) {
            for (SourceNode.Entry entry : mapping.entries().values()) {
                if (entry.key().text().equals("param_name_case")) {
                    losses.add(
                            Loss.Kind.KEY,
                            entry.range(),
                            "\"param_name_case: " + entry.value().written()
                                    + "\" sends parameters in other letters than the plan has.",
                            "They are called as the plan calls them.");
                } else {
                    configuration(entry.value());
                }
            }
        }
    }
}
