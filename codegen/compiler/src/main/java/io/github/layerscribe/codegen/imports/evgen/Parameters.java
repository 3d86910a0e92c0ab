package io.github.layerscribe.codegen.imports.evgen;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftMember;
import io.github.layerscribe.codegen.imports.draft.DraftProperty;
import io.github.layerscribe.codegen.imports.draft.WireText;
import io.github.layerscribe.codegen.imports.tree.SourceKeys;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads maps of parameters into what an event, a context or an object lists. */
final class Parameters {

    private static final int MAX_MEMBERS = 200;

    private final EvgenFiles files;
    private final Losses losses;
    private final WireText texts;
    private final ParameterTypes types;

    Parameters(EvgenFiles files, Losses losses) {
        this.files = files;
        this.losses = losses;
        this.texts = new WireText(losses);
        this.types = new ParameterTypes(files, losses, this);
    }

    /** The parameters at the top of an event. */
    List<DraftMember> read(@Nullable SourceNode node) {
        List<DraftMember> members = new ArrayList<>();
        if (node != null) {
            add(node, members);
        }
        return members;
    }

    /** Adds parameters of an event or a context. */
    void add(SourceNode node, List<DraftMember> members) {
        add(node, members, 0, false);
    }

    /** Adds parameters that are not always there. */
    void addOptional(SourceNode node, List<DraftMember> members) {
        add(node, members, 0, true);
    }

    /**
     * Adds parameters.
     *
     * @param depth how many objects they stand in
     */
    void add(SourceNode node, List<DraftMember> members, int depth, boolean isOptional) {
        SourceNode found = files.resolve(node).orElse(null);
        if (found instanceof SourceNode.Mapping mapping) {
            for (SourceNode.Entry entry : mapping.entries().values()) {
                boolean isIncluded = entry.key().text().startsWith("_included")
                        && EvgenFiles.tagged(entry.value(), EvgenFiles.INCLUDE).isPresent();
                if (isIncluded) {
                    add(entry.value(), members, depth, isOptional);
                } else {
                    member(entry, depth, isOptional).ifPresent(member -> put(member, entry, members));
                }
            }
        } else if (found != null && !(found instanceof SourceNode.Nothing)) {
            losses.add(Loss.Kind.SHAPE, found.range(), "Parameters are " + found.noun() + ".", "They were left out.");
        }
    }

    private void put(DraftMember member, SourceNode.Entry entry, List<DraftMember> members) {
        String name = entry.key().text();
        Optional<DraftMember> first = members.stream()
                .filter(known -> known.property().name().text().equals(name))
                .findFirst();
        if (first.isPresent()) {
            losses.add(
                    Loss.Kind.CONTRADICTION,
                    entry.range(),
                    "\"" + name + "\" is listed twice in one place, as at "
                            + first.get().property().name().range() + ".",
                    "The first was kept.");
        } else if (members.size() == MAX_MEMBERS) {
            losses.add(
                    Loss.Kind.SHAPE,
                    entry.range(),
                    "\"" + name + "\" is one parameter too many: one thing lists at most 200.",
                    "It was left out; put some of them into an object.");
        } else {
            members.add(member);
        }
    }

    private Optional<DraftMember> member(SourceNode.Entry entry, int depth, boolean isOptional) {
        if (!texts.fitsProperty(entry.key(), depth == 0, entry.range())) {
            return Optional.empty();
        }
        SourceNode value = files.resolve(entry.value()).orElse(null);
        if (!(value instanceof SourceNode.Mapping mapping)) {
            if (value != null) {
                losses.add(
                        Loss.Kind.SHAPE,
                        entry.range(),
                        "\"" + entry.key().text() + "\" is " + value.noun() + ", and no parameter.",
                        "It was left out.");
            }
            return Optional.empty();
        }
        SourceKeys keys = new SourceKeys(mapping, losses);
        Optional<ParameterTypes.Found> found = types.read(entry, keys, depth);
        if (found.isEmpty()) {
            losses.add(
                    Loss.Kind.FREE_FORM,
                    entry.range(),
                    "\"" + entry.key().text() + "\" has no form that a plan could say.",
                    "It was left out.");
            return Optional.empty();
        }
        Optional<SourceNode.Text> description = texts.prose(keys.text("description"));
        boolean isRequired = !isOptional && !keys.isTrue("optional");
        keys.pass(List.of("optional"));
        keys.finish();
        Map<String, String> rules = new LinkedHashMap<>(found.get().rules());
        DraftProperty.Notes notes = new DraftProperty.Notes(description, Optional.empty(), Map.of());
        return Optional.of(
                new DraftMember(new DraftProperty(entry.key(), found.get().type(), rules, notes), isRequired));
    }

    /** Adds a property of an object that is written as a name and a type, or as a parameter. */
    void addShort(SourceNode.Entry entry, List<DraftMember> members, int depth) {
        if (!texts.fitsProperty(entry.key(), false, entry.range())) {
            return;
        }
        Optional<ParameterTypes.Found> found = types.of(entry.value(), entry.key(), depth);
        if (found.isEmpty()) {
            losses.add(
                    Loss.Kind.FREE_FORM,
                    entry.range(),
                    "\"" + entry.key().text() + "\" has no form that a plan could say.",
                    "It was left out.");
            return;
        }
        DraftProperty property =
                new DraftProperty(entry.key(), found.get().type(), found.get().rules(), DraftProperty.Notes.NONE);
        put(new DraftMember(property, true), entry, members);
    }
}
