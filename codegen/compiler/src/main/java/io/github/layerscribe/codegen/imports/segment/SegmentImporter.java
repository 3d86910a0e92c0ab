package io.github.layerscribe.codegen.imports.segment;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.imports.ImportOptions;
import io.github.layerscribe.codegen.imports.ImportedPlan;
import io.github.layerscribe.codegen.imports.Importer;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.calls.CallPlanFile;
import io.github.layerscribe.codegen.imports.calls.CallRules;
import io.github.layerscribe.codegen.imports.draft.PlanDraft;
import io.github.layerscribe.codegen.imports.draft.Written;
import io.github.layerscribe.codegen.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads tracking plans of Segment Protocols: answers of the Public API (a list of rules, each with a JSON schema) and of
 * the older Config API ({@code rules.events}), also those that are wrapped in {@code data} or {@code trackingPlan}.
 */
public final class SegmentImporter implements Importer {

    @Override
    public String id() {
        return "segment";
    }

    @Override
    public String purpose() {
        return "Tracking plans of Segment Protocols, as its Public API or its Config API answers them.";
    }

    @Override
    public String example() {
        return "import segment tracking-plan.json";
    }

    @Override
    public List<String> bookkeeping() {
        return CallRules.bookkeeping(CallPlanFile.BOOKKEEPING);
    }

    @Override
    public Optional<ImportedPlan> importPlan(List<SourceFile> files, ImportOptions options, Diagnostics diagnostics) {
        Losses losses = new Losses();
        PlanDraft draft = new PlanDraft(losses);
        draft.destination("segment", Map.of("type", Written.word("segment")));
        return new CallPlanFile("Segment", draft, losses, diagnostics).read(files, options);
    }
}
