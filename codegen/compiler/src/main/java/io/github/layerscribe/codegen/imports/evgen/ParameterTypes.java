package io.github.layerscribe.codegen.imports.evgen;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftMember;
import io.github.layerscribe.codegen.imports.draft.DraftObject;
import io.github.layerscribe.codegen.imports.draft.DraftPayload;
import io.github.layerscribe.codegen.imports.draft.DraftType;
import io.github.layerscribe.codegen.imports.tree.SourceKeys;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the types of parameters: words, lists, objects, values, and types that are defined once for all. */
final class ParameterTypes {

    private static final int MAX_DEPTH = 15;
    private static final int MAX_TYPES = 50_000;

    private final EvgenFiles files;
    private final Losses losses;
    private final Parameters parameters;
    private final ValueLists values;
    private int count;

    ParameterTypes(EvgenFiles files, Losses losses, Parameters parameters) {
        this.files = files;
        this.losses = losses;
        this.parameters = parameters;
        this.values = new ValueLists(files, losses);
    }

    /** A type and the rules that go with it. */
    record Found(DraftType type, Map<String, String> rules) {

        Found(DraftType type) {
            this(type, Map.of());
        }
    }

    /** The type of a whole parameter, which may name that of its elements beside it. */
    Optional<Found> read(SourceNode.Entry parameter, SourceKeys keys, int depth) {
        SourceNode type = keys.take("type").flatMap(files::resolve).orElse(null);
        Optional<SourceNode> element = keys.take("element_type").flatMap(files::resolve);
        if (type == null) {
            losses.add(
                    Loss.Kind.ANY_TYPE,
                    parameter.key().range(),
                    "\"" + parameter.key().text() + "\" has no type.",
                    "It became a string.");
            return Optional.of(new Found(DraftType.Scalar.STRING));
        }
        if (type instanceof SourceNode.Text word && word.text().equals("List") && element.isPresent()) {
            return listOf(of(element.get(), parameter.key(), depth));
        }
        if (element.isPresent()) {
            return Optional.empty();
        }
        return of(type, parameter.key(), depth);
    }

    /** The type that a value says; nothing if a plan cannot say it. */
    Optional<Found> of(SourceNode written, SourceNode.Text name, int depth) {
        SourceNode type = files.resolve(written).orElse(null);
        if (type == null || depth > MAX_DEPTH || ++count > MAX_TYPES) {
            return Optional.empty();
        }
        if (type instanceof SourceNode.Text word) {
            return word(word, name);
        }
        if (!(type instanceof SourceNode.Mapping mapping)) {
            return Optional.empty();
        }
        Optional<SourceNode.Text> reference = EvgenFiles.tagged(mapping, EvgenFiles.REFERENCE);
        if (reference.isPresent()) {
            return files.type(reference.get()).flatMap(found -> of(found, name, depth + 1));
        }
        SourceKeys keys = new SourceKeys(mapping, losses);
        keys.pass(List.of("name"));
        Optional<Found> found = form(keys, name, depth);
        if (found.isPresent()) {
            keys.finish();
        }
        return found;
    }

    private Optional<Found> word(SourceNode.Text word, SourceNode.Text name) {
        return switch (word.text()) {
            case "String" -> Optional.of(new Found(DraftType.Scalar.STRING));
            case "Int", "Long Int", "Long" -> Optional.of(new Found(DraftType.Scalar.INTEGER));
            case "Double", "Float" -> Optional.of(new Found(DraftType.Scalar.DECIMAL));
            case "Bool" -> Optional.of(new Found(DraftType.Scalar.BOOLEAN));
            case "List" -> {
                losses.add(
                        Loss.Kind.ANY_TYPE,
                        word.range(),
                        "\"" + name.text() + "\" is a list of anything.",
                        "It became a list of strings.");
                yield Optional.of(new Found(new DraftType.ListOf(DraftType.Scalar.STRING)));
            }
            default -> Optional.empty();
        };
    }

    private Optional<Found> form(SourceKeys keys, SourceNode.Text name, int depth) {
        Optional<SourceNode> list = keys.take("List").flatMap(files::resolve);
        if (list.isPresent()) {
            return list.get() instanceof SourceNode.Mapping mapping && !isType(mapping)
                    ? listOf(shorts(mapping, name, depth))
                    : listOf(of(list.get(), name, depth));
        }
        Optional<SourceNode> dict = keys.take("Dict").flatMap(files::resolve);
        if (dict.isPresent()) {
            return dict.get() instanceof SourceNode.Mapping mapping ? shorts(mapping, name, depth) : Optional.empty();
        }
        Optional<SourceNode> custom = keys.take("Custom").flatMap(files::resolve);
        if (custom.isPresent()) {
            SourceNode.Text called = keys.text("name").orElse(name);
            List<DraftMember> members = new ArrayList<>();
            parameters.add(custom.get(), members, depth + 1, false);
            return object(called, members);
        }
        return values.of(keys);
    }

    /** A map of one key may be a type of its own: {@code List: {Enum: …}}. */
    private static boolean isType(SourceNode.Mapping mapping) {
        return mapping.entries().size() == 1
                && (mapping.find("Enum").isPresent()
                        || mapping.find("Dict").isPresent()
                        || mapping.find(EvgenFiles.REFERENCE).isPresent());
    }

    private Optional<Found> shorts(SourceNode.Mapping mapping, SourceNode.Text name, int depth) {
        List<DraftMember> members = new ArrayList<>();
        mapping.entries().values().forEach(entry -> parameters.addShort(entry, members, depth + 1));
        return object(name, members);
    }

    private static Optional<Found> object(SourceNode.Text name, List<DraftMember> members) {
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        new DraftType.OfObject(new DraftObject(name, "", new DraftPayload(members, List.of())))));
    }

    private static Optional<Found> listOf(Optional<Found> element) {
        return element.filter(found -> !(found.type() instanceof DraftType.ListOf))
                .map(found -> new Found(new DraftType.ListOf(found.type()), found.rules()));
    }
}
