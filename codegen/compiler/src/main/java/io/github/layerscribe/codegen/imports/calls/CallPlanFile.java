package io.github.layerscribe.codegen.imports.calls;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.imports.ImportOptions;
import io.github.layerscribe.codegen.imports.ImportedPlan;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.IdText;
import io.github.layerscribe.codegen.imports.draft.PlanDraft;
import io.github.layerscribe.codegen.imports.draft.PlanHead;
import io.github.layerscribe.codegen.imports.draft.WireText;
import io.github.layerscribe.codegen.imports.tree.JsonReader;
import io.github.layerscribe.codegen.imports.tree.SourceKeys;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole files of rules about calls: {@code rules} is a list of rules, or holds {@code events} and more; the plan may be
 * wrapped in {@code data} or {@code trackingPlan}.
 */
public final class CallPlanFile {

    /** Keys at the top that say nothing about what is tracked. */
    public static final List<String> BOOKKEEPING = List.of(
            "createdAt",
            "updatedAt",
            "create_time",
            "update_time",
            "deprecatedAt",
            "id",
            "slug",
            "resourceSchemaId",
            "workspaceId",
            "type",
            "creationType",
            "name");

    private static final List<String> WRAPPERS = List.of("data", "trackingPlan", "tracking_plan");

    private final String tool;
    private final PlanDraft draft;
    private final Losses losses;
    private final Diagnostics diagnostics;
    private @Nullable PlanHead head;
    private @Nullable SourceRange place;

    /**
     * A reader of all files of one import.
     *
     * @param tool the name of the tool that people know
     */
    public CallPlanFile(String tool, PlanDraft draft, Losses losses, Diagnostics diagnostics) {
        this.tool = tool;
        this.draft = draft;
        this.losses = losses;
        this.diagnostics = diagnostics;
    }

    /** The plan of all these files; nothing if one of them was refused. */
    public Optional<ImportedPlan> read(List<SourceFile> files, ImportOptions options) {
        List<SourceNode> roots = new ArrayList<>();
        int before = diagnostics.errorCount();
        files.forEach(file -> JsonReader.read(file, diagnostics).ifPresent(roots::add));
        Optional<ImportedPlan> plan = readRoots(roots, options);
        return diagnostics.errorCount() > before ? Optional.empty() : plan;
    }

    /** The plan of all these values, each of which has the form of a file; nothing if one of them was refused. */
    public Optional<ImportedPlan> readRoots(List<SourceNode> roots, ImportOptions options) {
        int before = diagnostics.errorCount();
        for (SourceNode root : roots) {
            if (root instanceof SourceNode.Mapping mapping) {
                read(mapping, options);
            } else {
                refuse(root.range());
            }
        }
        return head == null || place == null || diagnostics.errorCount() > before
                ? Optional.empty()
                : draft.plan(head, place, diagnostics);
    }

    private void refuse(SourceRange range) {
        diagnostics.error(
                "import-shape",
                range.slice(0, 1),
                "This is no tracking plan of " + tool + ".",
                "It holds rules: a list of rules, or rules with events under them.");
    }

    private void read(SourceNode.Mapping root, ImportOptions options) {
        SourceKeys keys = new SourceKeys(root, losses);
        for (String wrapper : WRAPPERS) {
            if (root.find(wrapper).orElse(null) instanceof SourceNode.Mapping inner) {
                keys.take(wrapper);
                keys.finish();
                read(inner, options);
                return;
            }
        }
        PlanHead found = head(keys, options);
        head = head == null ? found : head;
        place = place == null ? root.range().slice(0, 1) : place;
        CallRules rules = new CallRules(draft, losses);
        SourceNode list = keys.take("rules").or(() -> keys.take("events")).orElse(null);
        if (list instanceof SourceNode.Sequence sequence) {
            rules.readList(sequence.items());
        } else if (list instanceof SourceNode.Mapping mapping) {
            rules.readSections(mapping);
        } else {
            refuse(root.range());
        }
        keys.finish();
    }

    private PlanHead head(SourceKeys keys, ImportOptions options) {
        keys.pass(BOOKKEEPING);
        String name = keys.text("display_name")
                .or(() -> keys.text("name"))
                .map(SourceNode.Text::text)
                .orElse("imported plan");
        String goal = new WireText(losses)
                .prose(keys.text("description"))
                .map(text -> name + ": " + text.text())
                .orElse("Imported from " + tool + ": " + name);
        String wanted = options.planId();
        return new PlanHead(wanted == null ? IdText.ofPlan(name) : wanted, version(keys), goal);
    }

    /** A plan that counts its changes by one number is so many minor versions old. */
    private static String version(SourceKeys keys) {
        return keys.number("version")
                .map(SourceNode.Number::text)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(text -> "1." + Integer.parseInt(text) + ".0")
                .orElse(PlanHead.FIRST_VERSION);
    }
}
