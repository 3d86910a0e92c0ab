package io.github.layerscribe.codegen.imports.segment;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.imports.ImportOptions;
import io.github.layerscribe.codegen.imports.ImportedPlan;
import io.github.layerscribe.codegen.imports.Importer;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.IdText;
import io.github.layerscribe.codegen.imports.draft.PlanDraft;
import io.github.layerscribe.codegen.imports.draft.PlanHead;
import io.github.layerscribe.codegen.imports.draft.WireText;
import io.github.layerscribe.codegen.imports.draft.Written;
import io.github.layerscribe.codegen.imports.tree.JsonReader;
import io.github.layerscribe.codegen.imports.tree.SourceKeys;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads tracking plans of Segment Protocols: answers of the Public API (a list of rules, each with a JSON schema) and of
 * the older Config API ({@code rules.events}), also those that are wrapped in {@code data} or {@code trackingPlan}.
 *
 * <p>Track calls become events; page and screen calls become events that count as page views. Traits of identify and
 * group calls become contexts of the scopes user and account.
 */
public final class SegmentImporter implements Importer {

    private static final List<String> BOOKKEEPING = List.of(
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
        return SegmentRules.bookkeeping(BOOKKEEPING);
    }

    @Override
    public Optional<ImportedPlan> importPlan(List<SourceFile> files, ImportOptions options, Diagnostics diagnostics) {
        Losses losses = new Losses();
        PlanDraft draft = new PlanDraft(losses);
        draft.destination("segment", Map.of("type", Written.word("segment")));
        PlanHead head = null;
        SourceRange place = null;
        for (SourceFile file : files) {
            SourceNode root = JsonReader.read(file, diagnostics).orElse(null);
            if (root == null) {
                continue;
            }
            if (!(root instanceof SourceNode.Mapping mapping)) {
                refuse(root.range(), diagnostics);
                continue;
            }
            PlanHead found = read(mapping, draft, losses, options, diagnostics);
            head = head == null ? found : head;
            place = place == null ? root.range() : place;
        }
        return head == null || place == null || diagnostics.hasErrors()
                ? Optional.empty()
                : draft.plan(head, place, diagnostics);
    }

    private static void refuse(SourceRange place, Diagnostics diagnostics) {
        diagnostics.error(
                "import-shape",
                place.slice(0, 1),
                "This is no tracking plan of Segment.",
                "It holds rules: a list of rules, or rules with events under them.");
    }

    private PlanHead read(
            SourceNode.Mapping root, PlanDraft draft, Losses losses, ImportOptions options, Diagnostics diagnostics) {
        SourceKeys keys = new SourceKeys(root, losses);
        for (String wrapper : WRAPPERS) {
            if (root.find(wrapper).orElse(null) instanceof SourceNode.Mapping inner) {
                keys.take(wrapper);
                keys.finish();
                return read(inner, draft, losses, options, diagnostics);
            }
        }
        Optional<SourceNode.Text> shown = keys.text("display_name");
        String name =
                shown.or(() -> keys.text("name")).map(SourceNode.Text::text).orElse("imported plan");
        Optional<SourceNode.Text> description = new WireText(losses).prose(keys.text("description"));
        keys.pass(BOOKKEEPING);
        SegmentRules rules = new SegmentRules(draft, losses);
        SourceNode found = keys.take("rules").or(() -> keys.take("events")).orElse(null);
        if (found instanceof SourceNode.Sequence list) {
            rules.readPublic(list.items());
        } else if (found instanceof SourceNode.Mapping mapping) {
            rules.readConfig(mapping);
        } else {
            refuse(root.range(), diagnostics);
        }
        keys.take("version");
        keys.finish();
        String wanted = options.planId();
        return new PlanHead(
                wanted == null ? IdText.ofPlan(name) : wanted,
                PlanHead.FIRST_VERSION,
                description.map(SourceNode.Text::text).orElse("Imported from Segment: " + name));
    }
}
