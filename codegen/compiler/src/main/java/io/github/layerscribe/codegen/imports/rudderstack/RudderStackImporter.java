package io.github.layerscribe.codegen.imports.rudderstack;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.imports.ImportOptions;
import io.github.layerscribe.codegen.imports.ImportedPlan;
import io.github.layerscribe.codegen.imports.Importer;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.calls.CallPlanFile;
import io.github.layerscribe.codegen.imports.calls.CallRules;
import io.github.layerscribe.codegen.imports.draft.PlanDraft;
import io.github.layerscribe.codegen.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * Reads tracking plans of RudderStack in JSON.
 *
 * <p>The plan has no destination: none of those there are speaks to RudderStack's own library.
 */
public final class RudderStackImporter implements Importer {

    @Override
    public String id() {
        return "rudderstack";
    }

    @Override
    public String purpose() {
        return "Tracking plans of RudderStack, as its interface answers them in JSON.";
    }

    @Override
    public String example() {
        return "import rudderstack tracking-plan.json";
    }

    @Override
    public List<String> bookkeeping() {
        return CallRules.bookkeeping(CallPlanFile.BOOKKEEPING);
    }

    @Override
    public Optional<ImportedPlan> importPlan(List<SourceFile> files, ImportOptions options, Diagnostics diagnostics) {
        Losses losses = new Losses();
        PlanDraft draft = new PlanDraft(losses);
        return new CallPlanFile("RudderStack", draft, losses, diagnostics).read(files, options);
    }
}
