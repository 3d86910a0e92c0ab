package io.github.layerscribe.codegen.imports.jsonschema;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftMember;
import io.github.layerscribe.codegen.imports.draft.DraftObject;
import io.github.layerscribe.codegen.imports.draft.DraftPayload;
import io.github.layerscribe.codegen.imports.draft.DraftProperty;
import io.github.layerscribe.codegen.imports.draft.DraftType;
import io.github.layerscribe.codegen.imports.draft.WireText;
import io.github.layerscribe.codegen.imports.jsonschema.value.Bounds;
import io.github.layerscribe.codegen.imports.jsonschema.value.Choices;
import io.github.layerscribe.codegen.imports.jsonschema.value.FoundType;
import io.github.layerscribe.codegen.imports.jsonschema.value.JsonType;
import io.github.layerscribe.codegen.imports.jsonschema.value.StatedTypes;
import io.github.layerscribe.codegen.imports.jsonschema.value.TextRules;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the schemas of single properties and of elements of lists. */
final class ValueReading {

    private static final int MAX_VALUES = 10_000;
    private static final int MAX_DEPTH = 15;

    private final SchemaReader payloads;
    private final SchemaJoiner joiner;
    private final Losses losses;
    private final WireText names;
    private final Choices choices;
    private final Set<SourceNode.Mapping> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int count;

    ValueReading(SchemaReader payloads, SchemaJoiner joiner, Losses losses) {
        this.payloads = payloads;
        this.joiner = joiner;
        this.losses = losses;
        this.names = new WireText(losses);
        this.choices = new Choices(losses, names);
    }

    /** Begins an event or a context; each may hold so many values, with all that is below, as definitions can double. */
    void begin() {
        count = 0;
    }

    private record Value(FoundType found, DraftProperty.Notes notes, boolean isNullable) {}

    /**
     * A property by all schemas that are given for it.
     *
     * @param found at least one
     */
    Optional<DraftMember> member(List<JoinedSchema.Found> found, boolean isRequired, SchemaReader.Place place) {
        SourceNode.Text name = found.get(0).entry().key();
        for (JoinedSchema.Found entry : found) {
            if (!names.fitsProperty(
                    entry.entry().key(), place.isTop(), entry.entry().range())) {
                return Optional.empty();
            }
        }
        return value(found, name, place).map(value -> {
            DraftProperty property = new DraftProperty(name, value.found.type(), value.found.rules(), value.notes);
            return new DraftMember(property, isRequired && !value.isNullable);
        });
    }

    private Optional<Value> value(List<JoinedSchema.Found> found, SourceNode.Text name, SchemaReader.Place place) {
        List<Scoped> schemas = schemas(found);
        if (schemas.isEmpty()) {
            return lost(found, Loss.Kind.SHAPE, "\"" + name.text() + "\" has no schema that can be read.");
        }
        if (++count > MAX_VALUES) {
            String what =
                    "\"" + name.text() + "\" is one value too many: one thing holds at most 10,000, with all below.";
            return lost(found, Loss.Kind.SHAPE, what);
        }
        Effective effective = Effective.of(schemas, joiner, losses);
        JoinedSchema schema = effective.schema();
        Set<JsonType> types = new StatedTypes(losses).of(schema);
        types.retainAll(effective.types());
        Optional<List<Choices.Choice>> listed = choices.listed(schema).or(effective::choices);
        boolean isNullable = isNullable(effective, types, listed);
        types.remove(JsonType.NULL);
        Optional<FoundType> type = listed.isPresent()
                ? choices.typeOf(listed.get(), types, placeOf(found))
                : typeOf(effective, types, name, found, place);
        if (type.isEmpty()) {
            schema.tellElsewhere(schemas, "\"" + name.text() + "\" refers to this and was left out.");
            return lost(found, Loss.Kind.FREE_FORM, "\"" + name.text() + "\" has no form that a plan could say.");
        }
        if (isNullable) {
            tellNull(schema, found, name);
        }
        listed.ifPresent(values -> tellNulls(values, name));
        DraftProperty.Notes notes = new NotesReader(losses, names).read(schema, type.get(), name.text());
        schema.finish();
        return Optional.of(new Value(type.get(), notes, isNullable));
    }

    private List<Scoped> schemas(List<JoinedSchema.Found> found) {
        List<Scoped> schemas = new ArrayList<>();
        for (JoinedSchema.Found entry : found) {
            if (entry.value() instanceof SourceNode.Mapping mapping) {
                schemas.add(entry.schema().inside(mapping));
            } else if (entry.value() instanceof SourceNode.Flag flag && flag.isTrue()) {
                schemas.add(entry.schema().inside(new SourceNode.Mapping(Map.of(), flag.range())));
            }
        }
        return schemas;
    }

    private static SourceRange placeOf(List<JoinedSchema.Found> found) {
        return found.get(0).entry().range();
    }

    private Optional<Value> lost(List<JoinedSchema.Found> found, Loss.Kind kind, String what) {
        found.forEach(entry -> losses.add(kind, entry.entry().range(), what, "It was left out."));
        return Optional.empty();
    }

    private static boolean isNullable(Effective effective, Set<JsonType> types, Optional<List<Choices.Choice>> listed) {
        boolean isStated = types.contains(JsonType.NULL) && types.size() < JsonType.values().length;
        boolean isListed = listed.isPresent()
                && listed.get().stream().anyMatch(choice -> choice.value() instanceof SourceNode.Nothing);
        return effective.isNullable() || isStated || isListed;
    }

    private void tellNull(JoinedSchema schema, List<JoinedSchema.Found> found, SourceNode.Text name) {
        losses.add(
                Loss.Kind.NULL,
                schema.first("type").map(SourceNode.Entry::range).orElse(placeOf(found)),
                "\"" + name.text() + "\" may be null, and a plan has no null.",
                "It became optional: leave it out instead.");
    }

    private void tellNulls(List<Choices.Choice> values, SourceNode.Text name) {
        for (Choices.Choice choice : values) {
            if (choice.value() instanceof SourceNode.Nothing) {
                losses.add(
                        Loss.Kind.NULL,
                        choice.value().range(),
                        "Null is one of the values of \"" + name.text() + "\", and a plan has no null.",
                        "It became optional: leave it out instead.");
            }
        }
    }

    private Optional<FoundType> typeOf(
            Effective effective,
            Set<JsonType> types,
            SourceNode.Text name,
            List<JoinedSchema.Found> found,
            SchemaReader.Place place) {
        JoinedSchema schema = effective.schema();
        if (types.isEmpty()) {
            return Optional.empty();
        }
        if (types.equals(EnumSet.of(JsonType.INTEGER))) {
            return Optional.of(new FoundType(DraftType.Scalar.INTEGER, new Bounds(schema, losses).ofNumber(true)));
        }
        if (types.equals(EnumSet.of(JsonType.INTEGER, JsonType.NUMBER))) {
            return Optional.of(new FoundType(DraftType.Scalar.DECIMAL, new Bounds(schema, losses).ofNumber(false)));
        }
        if (types.size() > 1) {
            return union(schema, types, name, found);
        }
        return switch (types.iterator().next()) {
            case BOOLEAN -> Optional.of(new FoundType(DraftType.Scalar.BOOLEAN, Map.of()));
            case OBJECT -> object(effective, name, place);
            case ARRAY -> list(schema, name, found, place);
            default -> Optional.of(new TextRules(schema, losses).find());
        };
    }

    private Optional<FoundType> union(
            JoinedSchema schema, Set<JsonType> types, SourceNode.Text name, List<JoinedSchema.Found> found) {
        boolean isAny = types.size() >= JsonType.values().length - 1;
        if (!isAny && types.stream().allMatch(type -> type == JsonType.OBJECT || type == JsonType.ARRAY)) {
            return Optional.empty();
        }
        losses.add(
                isAny ? Loss.Kind.ANY_TYPE : Loss.Kind.UNION,
                schema.first("type").map(SourceNode.Entry::range).orElse(placeOf(found)),
                "\"" + name.text() + "\" may be " + (isAny ? "anything" : "any of " + StatedTypes.words(types)) + ".",
                "It became a string.");
        return Optional.of(new TextRules(schema, losses).find());
    }

    private Optional<FoundType> object(Effective effective, SourceNode.Text name, SchemaReader.Place place) {
        JoinedSchema schema = effective.schema();
        List<SourceNode.Mapping> opened = schema.schemasWith("properties");
        if (opened.isEmpty() || place.depth() >= MAX_DEPTH || opened.stream().anyMatch(open::contains)) {
            return Optional.empty();
        }
        open.addAll(opened);
        DraftPayload payload = payloads.payload(effective, place.deeper());
        open.removeAll(opened);
        if (payload.members().isEmpty()) {
            return Optional.empty();
        }
        SourceNode.Text called = ObjectName.of(schema, name);
        return Optional.of(new FoundType(new DraftType.OfObject(new DraftObject(called, "", payload)), Map.of()));
    }

    private Optional<FoundType> list(
            JoinedSchema schema, SourceNode.Text name, List<JoinedSchema.Found> found, SchemaReader.Place place) {
        List<JoinedSchema.Found> items = schema.all("items").stream()
                .filter(item -> item.value() instanceof SourceNode.Mapping)
                .toList();
        Map<String, String> rules = new LinkedHashMap<>();
        DraftType element = DraftType.Scalar.STRING;
        Optional<SourceNode.Text> said = Optional.empty();
        if (items.isEmpty()) {
            losses.add(
                    Loss.Kind.ANY_TYPE,
                    placeOf(schema.all("items").isEmpty() ? found : schema.all("items")),
                    "\"" + name.text() + "\" is a list of anything.",
                    "It became a list of strings.");
        } else {
            Optional<Value> value = value(items, ObjectName.singular(name), place);
            if (value.isEmpty() || value.get().found.type() instanceof DraftType.ListOf) {
                return Optional.empty();
            }
            element = described(value.get());
            rules.putAll(value.get().found.rules());
            said = element instanceof DraftType.OfObject
                    ? said
                    : value.get().notes.description();
        }
        rules.putAll(new Bounds(schema, losses).ofCount("minItems", "maxItems", "min_items", "max_items"));
        return Optional.of(new FoundType(new DraftType.ListOf(element), rules, said));
    }

    /** What is said about an element is said about its object; an example of one element is lost. */
    private DraftType described(Value element) {
        element.notes
                .example()
                .ifPresent(example -> losses.add(
                        Loss.Kind.TEXT, example.range(), "This is an example of an element.", "It was left out."));
        String description =
                element.notes.description().map(SourceNode.Text::text).orElse("");
        return element.found.type() instanceof DraftType.OfObject object
                ? new DraftType.OfObject(new DraftObject(
                        object.object().name(), description, object.object().payload()))
                : element.found.type();
    }
}
