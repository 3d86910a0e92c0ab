package io.github.layerscribe.codegen.imports.iglu;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.imports.ImportOptions;
import io.github.layerscribe.codegen.imports.ImportedPlan;
import io.github.layerscribe.codegen.imports.Importer;
import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftContext;
import io.github.layerscribe.codegen.imports.draft.DraftEvent;
import io.github.layerscribe.codegen.imports.draft.DraftPayload;
import io.github.layerscribe.codegen.imports.draft.IdText;
import io.github.layerscribe.codegen.imports.draft.PlanDraft;
import io.github.layerscribe.codegen.imports.draft.PlanHead;
import io.github.layerscribe.codegen.imports.draft.WireText;
import io.github.layerscribe.codegen.imports.draft.Written;
import io.github.layerscribe.codegen.imports.jsonschema.JoinedSchema;
import io.github.layerscribe.codegen.imports.jsonschema.SchemaFiles;
import io.github.layerscribe.codegen.imports.jsonschema.SchemaReader;
import io.github.layerscribe.codegen.imports.jsonschema.Scoped;
import io.github.layerscribe.codegen.imports.tree.JsonReader;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads self-describing schemas of an Iglu repository.
 *
 * <p>The newest version of each schema becomes an event, or a context if its description calls it an entity or a context.
 * A destination of type snowplow knows the address of each; names are not sent there, so events have none but their id.
 */
public final class IgluImporter implements Importer {

    private static final Pattern ENTITY = Pattern.compile("(?i)\\b(entity|context)\\b");

    @Override
    public String id() {
        return "iglu";
    }

    @Override
    public String purpose() {
        return "Self-describing schemas of an Iglu repository, as Snowplow reads them.";
    }

    @Override
    public String example() {
        return "import iglu schemas/com.acme";
    }

    @Override
    public List<String> bookkeeping() {
        return Stream.concat(JoinedSchema.BOOKKEEPING.stream(), Stream.of("self"))
                .sorted()
                .toList();
    }

    private record Found(SchemaKey key, SourceNode.Mapping root) {}

    @Override
    public Optional<ImportedPlan> importPlan(List<SourceFile> files, ImportOptions options, Diagnostics diagnostics) {
        int before = diagnostics.errorCount();
        Losses losses = new Losses();
        Map<String, Found> newest = new LinkedHashMap<>();
        for (SourceFile file : files) {
            JsonReader.read(file, diagnostics).ifPresent(root -> add(root, newest, losses, diagnostics));
        }
        if (newest.isEmpty() || diagnostics.errorCount() > before) {
            return Optional.empty();
        }
        PlanDraft draft = new PlanDraft(losses);
        draft.destination("snowplow", Map.of("type", Written.word("snowplow")));
        List<Found> sorted = new ArrayList<>(newest.values());
        sorted.forEach(found -> read(found, sorted, draft, losses));
        String vendor = sorted.get(0).key.vendor();
        String wanted = options.planId();
        PlanHead head = new PlanHead(
                wanted == null ? IdText.ofPlan(vendor) : wanted,
                PlanHead.FIRST_VERSION,
                "Imported from Iglu: schemas of " + vendor);
        return draft.plan(head, sorted.get(0).root.range().slice(0, 1), diagnostics);
    }

    private static void add(SourceNode root, Map<String, Found> newest, Losses losses, Diagnostics diagnostics) {
        Optional<SchemaKey> key = root instanceof SourceNode.Mapping mapping ? SchemaKey.of(mapping) : Optional.empty();
        if (key.isEmpty()) {
            diagnostics.error(
                    "import-shape",
                    root.range().slice(0, 1),
                    "This schema does not describe itself.",
                    "It needs self: with vendor, name, format and a version such as 1-0-0; other schemas are for the importer json-schema.");
            return;
        }
        Found found = new Found(key.get(), (SourceNode.Mapping) root);
        Found other = newest.putIfAbsent(key.get().family(), found);
        if (other == null) {
            return;
        }
        boolean isNewer = SchemaKey.BY_VERSION.compare(found.key, other.key) > 0;
        Found older = isNewer ? other : found;
        newest.put(key.get().family(), isNewer ? found : other);
        losses.add(
                Loss.Kind.VERSION,
                older.root.range(),
                older.key.uri() + " is not the newest version.",
                "The plan has " + newest.get(key.get().family()).key.version() + ".");
    }

    private static void read(Found found, List<Found> all, PlanDraft draft, Losses losses) {
        SchemaFiles files = new SchemaFiles();
        files.add(found.root.range().file().path(), found.root);
        SchemaReader schemas = new SchemaReader(files, losses);
        SourceNode.Text name = found.key.name();
        if (!new WireText(losses).fitsEvent(name, found.root.range())) {
            return;
        }
        SchemaReader.Opened opened = schemas.open(new Scoped(found.root, found.root));
        opened.schema().pass(List.of("self"));
        Optional<SourceNode.Text> description = schemas.description(opened, name.text());
        DraftPayload payload = schemas.payload(opened);
        Map<String, Written> extensions = opened.schema().extensions();
        opened.schema().finish();
        files.tellUnused(found.root, losses);
        boolean isEntity =
                description.filter(text -> ENTITY.matcher(text.text()).find()).isPresent();
        SourceNode.Text idOf = new SourceNode.Text(idOf(found, all), name.range());
        if (isEntity && payload.members().isEmpty()) {
            losses.add(
                    Loss.Kind.FREE_FORM,
                    found.root.range(),
                    "The entity \"" + name.text() + "\" lists no property that a plan could hold.",
                    "It was left out.");
        } else if (isEntity) {
            draft.context(new DraftContext(idOf, description, payload, found.key.uri(), extensions));
        } else {
            draft.event(new DraftEvent(idOf, null, description, payload, found.key.uri(), extensions));
        }
    }

    /** The name, after the last word of the vendor where two vendors have the same. */
    private static String idOf(Found found, List<Found> all) {
        String name = found.key.name().text();
        boolean isAlone = all.stream()
                        .filter(other -> other.key.name().text().equals(name))
                        .count()
                == 1;
        String vendor = found.key.vendor();
        return isAlone ? name : vendor.substring(vendor.lastIndexOf('.') + 1) + "_" + name;
    }
}
