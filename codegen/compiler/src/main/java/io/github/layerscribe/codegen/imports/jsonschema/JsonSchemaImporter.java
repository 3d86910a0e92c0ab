package io.github.layerscribe.codegen.imports.jsonschema;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.imports.ImportOptions;
import io.github.layerscribe.codegen.imports.ImportedPlan;
import io.github.layerscribe.codegen.imports.Importer;
import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftEvent;
import io.github.layerscribe.codegen.imports.draft.DraftPayload;
import io.github.layerscribe.codegen.imports.draft.EventNamesTaken;
import io.github.layerscribe.codegen.imports.draft.IdText;
import io.github.layerscribe.codegen.imports.draft.PlanDraft;
import io.github.layerscribe.codegen.imports.draft.PlanHead;
import io.github.layerscribe.codegen.imports.draft.WireText;
import io.github.layerscribe.codegen.imports.draft.Written;
import io.github.layerscribe.codegen.imports.tree.JsonReader;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON schemas, one file an event, called by the constant of its property {@code event}, as pushes to data layers have
 * it, else like its file.
 *
 * <p>A file that others refer to, or that says nothing but definitions, is no event: its schemas become objects and rules
 * where they are used.
 */
public final class JsonSchemaImporter implements Importer {

    @Override
    public String id() {
        return "json-schema";
    }

    @Override
    public String purpose() {
        return "Folders of JSON schemas, drafts 4 to 2020-12, one file for each event.";
    }

    @Override
    public String example() {
        return "import json-schema schemas";
    }

    @Override
    public List<String> bookkeeping() {
        return JoinedSchema.BOOKKEEPING;
    }

    @Override
    public Optional<ImportedPlan> importPlan(List<SourceFile> files, ImportOptions options, Diagnostics diagnostics) {
        int before = diagnostics.errorCount();
        Losses losses = new Losses();
        Map<SourceFile, SourceNode.Mapping> roots = new LinkedHashMap<>();
        SchemaFiles schemas = new SchemaFiles();
        for (SourceFile file : files) {
            SourceNode root = JsonReader.read(file, diagnostics).orElse(null);
            if (root instanceof SourceNode.Mapping mapping) {
                roots.put(file, mapping);
                schemas.add(file.path(), mapping);
            } else if (root != null) {
                diagnostics.error(
                        "import-shape",
                        root.range().slice(0, 1),
                        "This is no schema of an event.",
                        "A schema of an event is an object with properties.");
            }
        }
        if (roots.isEmpty() || diagnostics.errorCount() > before) {
            return Optional.empty();
        }
        PlanDraft draft = new PlanDraft(losses);
        SchemaReader reader = new SchemaReader(schemas, losses);
        EventNamesTaken taken = new EventNamesTaken(losses);
        roots.values().forEach(schemas::findUses);
        roots.forEach((file, root) -> {
            if (!schemas.isReferredTo(root) && !SchemaFiles.isLibrary(root)) {
                read(file, root, reader, draft, taken, losses);
            }
        });
        roots.values().forEach(root -> schemas.tellUnread(root, losses));
        String wanted = options.planId();
        PlanHead head = new PlanHead(
                wanted == null ? "imported-plan" : wanted, PlanHead.FIRST_VERSION, "Imported from JSON schemas");
        return draft.plan(head, roots.values().iterator().next().range().slice(0, 1), diagnostics);
    }

    private static void read(
            SourceFile file,
            SourceNode.Mapping root,
            SchemaReader reader,
            PlanDraft draft,
            EventNamesTaken taken,
            Losses losses) {
        NamedSchema schema = NamedSchema.of(root, nameOf(file.path()));
        SourceNode.Text name = schema.name();
        if (!new WireText(losses).fitsEvent(name, root.range()) || !taken.take(name, "", root.range())) {
            return;
        }
        SchemaReader.Opened opened = reader.open(new Scoped(schema.rest(), root));
        Optional<SourceNode.Text> description = reader.description(opened, name.text());
        DraftPayload payload = reader.payload(opened);
        Map<String, Written> extensions = opened.schema().extensions();
        opened.schema().finish();
        if (payload.members().isEmpty() && !opened.schema().has("properties")) {
            losses.add(
                    Loss.Kind.FREE_FORM, root.range(), "This schema lists no property.", "It is no event of the plan.");
            return;
        }
        draft.event(new DraftEvent(name, name.text(), description, payload, null, extensions));
    }

    /** {@code schemas/order_completed.schema.json} is {@code order_completed}. */
    private static String nameOf(String path) {
        String file = path.replace('\\', '/');
        return IdText.of(file.substring(file.lastIndexOf('/') + 1).replaceFirst("(\\.schema)?\\.json$", ""), "event");
    }
}
