package io.github.layerscribe.codegen.imports.evgen;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.imports.ImportOptions;
import io.github.layerscribe.codegen.imports.ImportedPlan;
import io.github.layerscribe.codegen.imports.Importer;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.PlanDraft;
import io.github.layerscribe.codegen.imports.draft.PlanHead;
import io.github.layerscribe.codegen.imports.tree.AliasedSource;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads plans of evgen: {@code events.yaml}, or a folder of such files that include each other.
 *
 * <p>Levels of the tree are joined by dots to names of events, {@code v1} and {@code v2} are their versions. Parameters of
 * all events ({@code .GlobalParams}) become the context {@code global_params}; those that only one platform sends are
 * optional. {@code evgen.yaml} says how code is generated and is passed over, but for the letters of parameters.
 */
public final class EvgenImporter implements Importer {

    @Override
    public String id() {
        return "evgen";
    }

    @Override
    public String purpose() {
        return "Plans of Yandex' evgen: events.yaml, or a folder of such files.";
    }

    @Override
    public String example() {
        return "import evgen events.yaml";
    }

    @Override
    public List<String> bookkeeping() {
        return List.of("Constants", "code", "doc", "documentation_dir", "name", "options");
    }

    @Override
    public Optional<ImportedPlan> importPlan(List<SourceFile> files, ImportOptions options, Diagnostics diagnostics) {
        int before = diagnostics.errorCount();
        List<SourceNode.Mapping> roots = new ArrayList<>();
        for (SourceFile file : files) {
            SourceNode root = AliasedSource.read(file, diagnostics).orElse(null);
            if (root instanceof SourceNode.Mapping mapping) {
                roots.add(mapping);
            } else if (root != null) {
                diagnostics.error(
                        "import-shape", root.range().slice(0, 1), "This is no file of evgen.", "It is a map of keys.");
            }
        }
        boolean hasEvents = roots.stream().anyMatch(root -> root.find("Events").isPresent());
        if (!roots.isEmpty() && !hasEvents && diagnostics.errorCount() == before) {
            diagnostics.error(
                    "import-shape",
                    roots.get(0).range().slice(0, 1),
                    "None of these files is a plan of evgen.",
                    "One of them has the key Events, with a tree of events under it.");
        }
        if (roots.isEmpty() || diagnostics.errorCount() > before) {
            return Optional.empty();
        }
        Losses losses = new Losses();
        PlanDraft draft = new PlanDraft(losses);
        new EvgenPlan(roots, draft, losses).read();
        String wanted = options.planId();
        PlanHead head =
                new PlanHead(wanted == null ? "evgen-plan" : wanted, PlanHead.FIRST_VERSION, "Imported from evgen");
        return draft.plan(head, roots.get(0).range().slice(0, 1), diagnostics);
    }
}
