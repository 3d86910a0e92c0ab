package io.github.layerscribe.codegen.imports.write;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftObject;
import io.github.layerscribe.codegen.imports.draft.DraftPayload;
import io.github.layerscribe.codegen.imports.draft.DraftProperty;
import io.github.layerscribe.codegen.imports.draft.DraftType;
import io.github.layerscribe.codegen.imports.draft.IdText;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every property and object of the sources, equal ones as one, and the ids they get. */
final class Dictionary {

    private final Losses losses;
    private final Map<String, Variant> variants = new LinkedHashMap<>();
    private final Map<DraftProperty, Variant> known = new IdentityHashMap<>();
    private final Map<String, FoundObject> objects = new LinkedHashMap<>();
    private final Map<DraftObject, FoundObject> knownObjects = new IdentityHashMap<>();

    Dictionary(Losses losses) {
        this.losses = losses;
    }

    /** Takes in what one definition lists, and all that stands below. */
    void add(DraftPayload payload, String owner) {
        payload.members().forEach(member -> add(member.property(), owner));
    }

    private Variant add(DraftProperty property, String owner) {
        Variant variant = known.get(property);
        if (variant == null) {
            String key = property.name().text()
                    + '\u0000'
                    + keyOf(property.type(), owner)
                    + property.rules()
                    + property.notes().keys();
            variant = variants.computeIfAbsent(key, none -> new Variant(variants.size(), property, owner));
            variant.description = kept(variant.description, property.notes().description(), "description", variant);
            variant.example = kept(variant.example, property.notes().example(), "example", variant);
            known.put(property, variant);
        }
        variant.uses++;
        return variant;
    }

    private Optional<SourceNode.Text> kept(
            Optional<SourceNode.Text> first, Optional<SourceNode.Text> next, String noun, Variant variant) {
        if (first.isEmpty()) {
            return next;
        }
        next.filter(other -> !other.text().equals(first.get().text()))
                .ifPresent(other -> losses.add(
                        Loss.Kind.TEXT,
                        other.range(),
                        "\"" + variant.wireName() + "\" has another " + noun + " here.",
                        "The plan has one, that of " + first.get().range() + "."));
        return first;
    }

    private String keyOf(DraftType type, String owner) {
        if (type instanceof DraftType.ListOf list) {
            return "list of " + keyOf(list.element(), owner);
        }
        if (type instanceof DraftType.OfObject object) {
            return "object " + find(object.object(), owner).number;
        }
        return type.toString();
    }

    private FoundObject find(DraftObject object, String owner) {
        FoundObject found = knownObjects.get(object);
        if (found == null) {
            String own = IdText.of(object.name().text(), "object");
            String key = object.payload().members().stream()
                    .map(member -> add(member.property(), own).number + (member.isRequired() ? "!" : "?"))
                    .sorted()
                    .collect(Collectors.joining(
                            ",",
                            own + ":",
                            object.payload().anyOf().toString()
                                    + object.payload().requires()));
            found = objects.computeIfAbsent(key, none -> new FoundObject(objects.size(), object, owner));
            found.description = found.description.isEmpty() ? object.description() : found.description;
            knownObjects.put(object, found);
        }
        return found;
    }

    Collection<Variant> variants() {
        return variants.values();
    }

    Collection<FoundObject> objects() {
        return objects.values();
    }

    /** The property of the plan that this one became. */
    Variant of(DraftProperty property) {
        return Objects.requireNonNull(known.get(property));
    }

    /** The object of the plan that this one became. */
    FoundObject of(DraftObject object) {
        return Objects.requireNonNull(knownObjects.get(object));
    }
}
