package io.github.layerscribe.codegen.imports.calls;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftContext;
import io.github.layerscribe.codegen.imports.draft.DraftEvent;
import io.github.layerscribe.codegen.imports.draft.DraftPayload;
import io.github.layerscribe.codegen.imports.draft.EventNamesTaken;
import io.github.layerscribe.codegen.imports.draft.PlanDraft;
import io.github.layerscribe.codegen.imports.draft.WireText;
import io.github.layerscribe.codegen.imports.draft.Written;
import io.github.layerscribe.codegen.imports.jsonschema.JoinedSchema;
import io.github.layerscribe.codegen.imports.jsonschema.SchemaFiles;
import io.github.layerscribe.codegen.imports.jsonschema.SchemaReader;
import io.github.layerscribe.codegen.imports.jsonschema.Scoped;
import io.github.layerscribe.codegen.imports.tree.SourceKeys;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns rules about calls into events and contexts: a track call is an event, a page or screen call an event that counts as
 * a page view, traits of identify and group calls are contexts of the scopes user and account.
 */
public final class Calls {

    public static final List<String> BOOKKEEPING = List.of("eventMetadata", "key");

    /** Parts of a call; a schema that has one of them describes the whole call. */
    private static final List<String> PARTS = List.of("properties", "traits", "context");

    private final PlanDraft draft;
    private final Losses losses;
    private final WireText texts;
    private final SchemaFiles files = new SchemaFiles();
    private final SchemaReader schemas;
    private final EventNamesTaken taken;

    public Calls(PlanDraft draft, Losses losses) {
        this.draft = draft;
        this.losses = losses;
        this.texts = new WireText(losses);
        this.schemas = new SchemaReader(files, losses);
        this.taken = new EventNamesTaken(losses);
    }

    /** One rule, and what it says about a call. */
    public record Call(
            SourceNode.Mapping whole,
            Optional<SourceNode.Text> name,
            Optional<SourceNode.Text> description,
            Optional<SourceNode.Number> version,
            SourceNode.Mapping schema) {}

    public void track(Call call) {
        if (call.name.isEmpty() || call.name.get().text().isBlank()) {
            losses.add(Loss.Kind.NAME, call.whole.range(), "This event has no name.", "It was left out.");
            return;
        }
        event(call, call.name.get(), new LinkedHashMap<>());
    }

    /** A page call is an event that counts as a page view; without a name it is called like the call. */
    public void page(Call call, String type) {
        SourceNode.Text name = call.name
                .filter(text -> !text.text().isBlank())
                .orElse(new SourceNode.Text(type, call.whole.range().slice(0, 1)));
        Map<String, Written> keys = new LinkedHashMap<>();
        keys.put("page_view", Written.number("true"));
        event(call, name, keys);
    }

    private void event(Call call, SourceNode.Text name, Map<String, Written> keys) {
        String version = call.version
                .map(SourceNode.Number::text)
                .filter(text -> text.matches("[1-9][0-9]{0,8}"))
                .orElse("");
        if (!texts.fitsEvent(name, call.whole.range()) || !taken.take(name, version, call.whole.range())) {
            return;
        }
        Read read = read(call, "properties");
        if (!version.isEmpty()) {
            keys.put("version", Written.number(version));
        }
        keys.putAll(read.labels);
        draft.event(new DraftEvent(name, name.text(), read.description, read.payload, null, keys));
    }

    /** Traits are what is known of a user or an account: a context of that scope. */
    public void traits(Call call, String scope) {
        Read read = read(call, "traits");
        if (read.payload.members().isEmpty()) {
            losses.add(
                    Loss.Kind.FREE_FORM,
                    call.whole.range(),
                    "These traits name no property.",
                    "There is no context of the scope " + scope + ".");
            return;
        }
        Map<String, Written> keys = new LinkedHashMap<>();
        keys.put("scope", Written.word(scope));
        keys.putAll(read.labels);
        SourceNode.Text name = new SourceNode.Text(scope, call.whole.range().slice(0, 1));
        draft.context(new DraftContext(name, read.description, read.payload, null, keys));
    }

    /** What a schema says: of the part that matters, if it describes the whole call. */
    private record Read(Optional<SourceNode.Text> description, DraftPayload payload, Map<String, Written> labels) {}

    private Read read(Call call, String part) {
        SourceNode.Mapping schema = call.schema;
        SourceNode.Mapping parts = partsOf(schema);
        SchemaReader.Opened opened = schemas.open(new Scoped(schema, schema));
        JoinedSchema joined = opened.schema();
        joined.pass(BOOKKEEPING);
        Map<String, Written> labels = new LinkedHashMap<>(labels(joined));
        labels.putAll(joined.extensions());
        Optional<SourceNode.Text> said =
                schemas.description(opened, call.name.map(SourceNode.Text::text).orElse(""));
        DraftPayload payload;
        if (parts == null) {
            payload = schemas.payload(opened);
        } else {
            joined.first("properties");
            joined.pass(List.of("type", "required"));
            payload = part(schema, parts, part);
        }
        joined.finish();
        files.tellUnused(schema, losses);
        Optional<SourceNode.Text> first = texts.prose(call.description);
        if (first.isPresent()
                && said.isPresent()
                && !first.get().text().equals(said.get().text())) {
            losses.add(Loss.Kind.TEXT, said.get().range(), "This event is described twice.", "The first was kept.");
        }
        return new Read(first.or(() -> said), payload, labels);
    }

    /** The parts of a whole call, if a schema describes one; else it describes the properties themselves. */
    private static SourceNode.@Nullable Mapping partsOf(SourceNode.Mapping schema) {
        boolean hasParts = schema.find("properties").orElse(null) instanceof SourceNode.Mapping parts
                && !parts.entries().isEmpty()
                && PARTS.containsAll(parts.entries().keySet())
                && parts.entries().values().stream().allMatch(entry -> entry.value() instanceof SourceNode.Mapping);
        return hasParts ? (SourceNode.Mapping) schema.find("properties").orElseThrow() : null;
    }

    private DraftPayload part(SourceNode.Mapping root, SourceNode.Mapping parts, String wanted) {
        DraftPayload payload = DraftPayload.EMPTY;
        for (SourceNode.Entry entry : parts.entries().values()) {
            SourceNode.Mapping schema = (SourceNode.Mapping) entry.value();
            Optional<SourceNode.Mapping> traits = wanted.equals("traits") ? traitsOf(entry) : Optional.empty();
            if (traits.isPresent() && parts.find("traits").isEmpty()) {
                payload = part(root, traits.get(), wanted);
            } else if (entry.key().text().equals(wanted)) {
                SchemaReader.Opened opened = schemas.open(new Scoped(schema, root));
                payload = schemas.payload(opened);
                opened.schema().finish();
            } else if (schema.find("properties").isPresent()) {
                losses.add(
                        Loss.Kind.SHAPE,
                        entry.range(),
                        "A plan says \"" + entry.key().text() + "\" once for all calls, not for each event.",
                        "It was left out.");
            } else {
                SourceKeys keys = new SourceKeys(schema, losses);
                keys.pass(List.of("type", "id", "$id"));
                keys.finish();
            }
        }
        return payload;
    }

    /** Some tools keep traits under {@code context}. */
    private static Optional<SourceNode.Mapping> traitsOf(SourceNode.Entry part) {
        return part.key().text().equals("context")
                        && ((SourceNode.Mapping) part.value())
                                        .find("properties")
                                        .orElse(null)
                                instanceof SourceNode.Mapping inner
                        && inner.entries().keySet().equals(Set.of("traits"))
                        && inner.find("traits").orElse(null) instanceof SourceNode.Mapping
                ? Optional.of(inner)
                : Optional.empty();
    }

    private Map<String, Written> labels(JoinedSchema schema) {
        Map<String, Written> labels = new LinkedHashMap<>();
        schema.first("labels")
                .filter(entry -> entry.value() instanceof SourceNode.Mapping)
                .ifPresent(entry ->
                        ((SourceNode.Mapping) entry.value()).entries().values().forEach(label -> label(label, labels)));
        return labels.isEmpty() ? Map.of() : Map.of("x-labels", new Written.Keys(labels));
    }

    private void label(SourceNode.Entry label, Map<String, Written> labels) {
        Optional<SourceNode.Text> text =
                label.value() instanceof SourceNode.Text found ? texts.prose(Optional.of(found)) : Optional.empty();
        boolean isWord = label.key().text().matches("[A-Za-z0-9][A-Za-z0-9 _-]{0,99}");
        if (isWord && text.isPresent()) {
            labels.put(label.key().text(), Written.word(text.get().text()));
        } else {
            losses.add(
                    Loss.Kind.KEY,
                    label.range(),
                    "The label \"" + label.key().text() + "\" is no word with a text.",
                    "It was left out.");
        }
    }

    /** {@code identify_traits}: a list of schemas of single traits, each with its name. */
    public void flatTraits(List<SourceNode> traits, String scope) {
        traits.forEach(trait -> losses.add(
                Loss.Kind.SHAPE,
                trait.range(),
                "A list of single traits has no form that is known.",
                "It is not in the context of the scope " + scope + "."));
    }
}
