package io.github.layerscribe.codegen.imports.csv;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.imports.ImportOptions;
import io.github.layerscribe.codegen.imports.ImportedPlan;
import io.github.layerscribe.codegen.imports.Importer;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.IdText;
import io.github.layerscribe.codegen.imports.draft.PlanDraft;
import io.github.layerscribe.codegen.imports.draft.PlanHead;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * Reads a tracking plan that is kept as a sheet and saved as CSV: one row for each property of an event.
 *
 * <p>The first line names the columns, in any order and letters: {@code event} and {@code property}; of a property
 * {@code type}, {@code required}, {@code values}, {@code description}, {@code example}, {@code min}, {@code max},
 * {@code format}, {@code unit}, {@code privacy}, and {@code name} if it is sent under another name; of an event
 * {@code event description}, {@code purpose}, {@code trigger}, {@code page}, {@code owner}. Usual other words for them are
 * known; cells of other columns are lost, and told. A row without an event belongs to that of the row above.
 */
public final class CsvImporter implements Importer {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String purpose() {
        return "A sheet saved as CSV, with one row for each property of an event.";
    }

    @Override
    public String example() {
        return "import csv tracking-plan.csv";
    }

    @Override
    public List<String> bookkeeping() {
        return List.of();
    }

    @Override
    public Optional<ImportedPlan> importPlan(List<SourceFile> files, ImportOptions options, Diagnostics diagnostics) {
        int before = diagnostics.errorCount();
        Losses losses = new Losses();
        PlanDraft draft = new PlanDraft(losses);
        SheetEvents events = new SheetEvents(draft, losses);
        for (SourceFile file : files) {
            CsvSheet.read(file, diagnostics).ifPresent(events::read);
        }
        if (files.isEmpty() || diagnostics.errorCount() > before) {
            return Optional.empty();
        }
        events.finish();
        String name = nameOf(files.get(0));
        String wanted = options.planId();
        PlanHead head = new PlanHead(
                wanted == null ? IdText.ofPlan(name) : wanted, PlanHead.FIRST_VERSION, "Imported from a sheet");
        return draft.plan(head, SourceRange.at(files.get(0), 1, 1), diagnostics);
    }

    private static String nameOf(SourceFile file) {
        String path = file.path();
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{1,5}$", "");
    }
}
