package io.github.layerscribe.codegen.imports.rudderstack;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.imports.ImportOptions;
import io.github.layerscribe.codegen.imports.ImportedPlan;
import io.github.layerscribe.codegen.imports.Importer;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.calls.CallPlanFile;
import io.github.layerscribe.codegen.imports.calls.CallRules;
import io.github.layerscribe.codegen.imports.draft.PlanDraft;
import io.github.layerscribe.codegen.imports.tree.JsonReader;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads tracking plans of RudderStack: in JSON, as its interface answers them, or as the YAML files of a project.
 *
 * <p>A project is read whole: its tracking plans become one plan, definitions that no rule refers to are losses. Each rule is
 * turned into the JSON Schema that RudderStack would answer, whose nodes stand where the YAML says the same; so both
 * forms of one plan import alike.
 *
 * <p>The plan has no destination: none of those there are speaks to RudderStack's own library.
 */
public final class RudderStackImporter implements Importer {

    /** Keys of files of a project that say nothing about what is tracked. */
    private static final List<String> OF_PROJECTS = List.of("kind", "metadata", "identity_section");

    @Override
    public String id() {
        return "rudderstack";
    }

    @Override
    public String purpose() {
        return "Tracking plans of RudderStack, in JSON as its interface answers them, or a project of YAML files.";
    }

    @Override
    public String example() {
        return "import rudderstack tracking-plan.json";
    }

    @Override
    public List<String> bookkeeping() {
        return CallRules.bookkeeping(Stream.concat(CallPlanFile.BOOKKEEPING.stream(), OF_PROJECTS.stream())
                .toList());
    }

    @Override
    public Optional<ImportedPlan> importPlan(List<SourceFile> files, ImportOptions options, Diagnostics diagnostics) {
        int before = diagnostics.errorCount();
        Losses losses = new Losses();
        List<SourceFile> project =
                files.stream().filter(RudderStackImporter::isYaml).toList();
        List<SourceNode> plans = new ArrayList<>();
        for (SourceFile file : files) {
            if (!isYaml(file)) {
                JsonReader.read(file, diagnostics).ifPresent(plans::add);
            }
        }
        if (!project.isEmpty()) {
            plans.addAll(new RudderStackProject(losses, diagnostics).read(project));
        }
        Optional<ImportedPlan> plan =
                new CallPlanFile("RudderStack", new PlanDraft(losses), losses, diagnostics).readRoots(plans, options);
        return diagnostics.errorCount() > before ? Optional.empty() : plan;
    }

    private static boolean isYaml(SourceFile file) {
        String path = file.path().toLowerCase(Locale.ROOT);
        return path.endsWith(".yaml") || path.endsWith(".yml");
    }
}
