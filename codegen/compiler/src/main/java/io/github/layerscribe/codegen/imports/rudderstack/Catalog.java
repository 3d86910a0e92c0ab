package io.github.layerscribe.codegen.imports.rudderstack;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All definitions of a project, what references mean, and which of the definitions the plan has come to use. */
final class Catalog {

    private static final List<String> EVENT_TYPES = List.of("track", "identify", "group", "page", "screen");

    private final Losses losses;
    private final Diagnostics diagnostics;
    private final List<Definition> all = new ArrayList<>();
    private final Map<String, Definition> byReference = new HashMap<>();
    private final Set<Definition> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Definition> conditional = Collections.newSetFromMap(new IdentityHashMap<>());

    Catalog(Losses losses, Diagnostics diagnostics) {
        this.losses = losses;
        this.diagnostics = diagnostics;
    }

    /**
     * Makes a definition known, unless it lacks what makes it one: that is told as lost.
     *
     * @param group what its file calls itself
     * @param isGrouped whether references name the group
     */
    void add(Kind kind, String group, boolean isGrouped, SourceNode item) {
        if (!(item instanceof SourceNode.Mapping mapping)) {
            lost(item, "This " + kind.noun() + " is " + item.noun() + ".");
            return;
        }
        Definition definition = new Definition(kind, mapping);
        for (String key : kind.required()) {
            if (definition.text(key).isBlank()) {
                lost(item, "This " + kind.noun() + " has no \"" + key + "\".");
                return;
            }
        }
        String type = definition.text("event_type");
        if (kind == Kind.EVENT && !EVENT_TYPES.contains(type)) {
            lost(item, "\"" + type + "\" is no type of event: those are " + String.join(", ", EVENT_TYPES) + ".");
            return;
        }
        all.add(definition);
        String id = definition.text("id");
        String reference = isGrouped ? kind.reference(group, id) : kind.reference(id);
        Definition first = byReference.putIfAbsent(reference, definition);
        byReference.putIfAbsent(isGrouped ? kind.reference(id) : kind.reference(group, id), definition);
        if (first != null) {
            diagnostics.add(Diagnostic.error(
                            "duplicate-id",
                            definition.range().slice(0, 1),
                            "There is a second " + kind.noun() + " \"" + id + "\".",
                            "Give it another id; \"" + reference + "\" can mean only one.")
                    .with(first.range().slice(0, 1), "the first"));
        }
    }

    private void lost(SourceNode item, String what) {
        losses.add(Loss.Kind.SHAPE, item.range(), what, "It was left out.");
    }

    /**
     * What a reference means; if it is no definition of this kind, that is told.
     *
     * @param whole what is lost without it
     */
    Optional<Definition> find(Kind kind, SourceNode.Text reference, SourceRange whole) {
        Optional<Definition> found =
                Optional.ofNullable(byReference.get(reference.text())).filter(definition -> definition.kind() == kind);
        if (found.isEmpty()) {
            losses.add(
                    Loss.Kind.SHAPE,
                    whole,
                    "\"" + reference.text() + "\" is no " + kind.noun() + " of these files.",
                    "It was left out.");
        }
        return found;
    }

    /** Notes that the plan says what this definition says, or that a loss tells why not. */
    void use(Definition definition) {
        used.add(definition);
    }

    /** Notes that there is this property under a condition. */
    void useInCases(Definition property) {
        conditional.add(property);
    }

    /** Tells the definitions that no rule of a tracking plan came by. */
    void tellUnused() {
        for (Definition definition : all) {
            String name = definition.text(definition.text("name").isBlank() ? "id" : "name");
            if (!used.contains(definition) && conditional.contains(definition)) {
                losses.add(
                        Loss.Kind.CONDITION,
                        definition.range(),
                        "\"" + name + "\" is only listed in variants.",
                        "It was left out.");
            } else if (!used.contains(definition)) {
                losses.add(
                        Loss.Kind.UNUSED,
                        definition.range(),
                        "No tracking plan uses the " + definition.kind().noun() + " \"" + name + "\".",
                        "It was left out.");
            }
        }
    }
}
