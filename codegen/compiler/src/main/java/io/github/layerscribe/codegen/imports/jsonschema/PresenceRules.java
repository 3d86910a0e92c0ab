package io.github.layerscribe.codegen.imports.jsonschema;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftMember;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules about which properties are present together. */
final class PresenceRules {

    private final Set<String> listed = new LinkedHashSet<>();
    private final Losses losses;

    PresenceRules(List<DraftMember> members, Losses losses) {
        members.forEach(member -> listed.add(member.property().name().text()));
        this.losses = losses;
    }

    /** Lists of names of which one is present. */
    List<List<String>> anyOf(Effective effective) {
        List<List<String>> kept = new ArrayList<>();
        for (List<String> choice : effective.anyOf()) {
            if (listed.containsAll(choice)) {
                kept.add(List.copyOf(new LinkedHashSet<>(choice)));
            } else {
                effective.schema().first("anyOf").ifPresent(this::tell);
            }
        }
        return kept;
    }

    /** Names, and those that must be present where they are. */
    Map<String, List<String>> requires(JoinedSchema schema) {
        Map<String, List<String>> requires = new LinkedHashMap<>();
        for (String key : List.of("dependentRequired", "dependencies")) {
            for (JoinedSchema.Found found : schema.all(key)) {
                if (!(found.value() instanceof SourceNode.Mapping mapping)) {
                    tell(found.entry());
                    continue;
                }
                for (SourceNode.Entry entry : mapping.entries().values()) {
                    Optional<List<String>> needed = names(entry.value());
                    if (needed.isPresent() && listed.contains(entry.key().text())) {
                        requires.computeIfAbsent(entry.key().text(), none -> new ArrayList<>())
                                .addAll(needed.get());
                    } else {
                        tell(entry);
                    }
                }
            }
        }
        requires.replaceAll((name, needed) -> List.copyOf(new LinkedHashSet<>(needed)));
        return requires;
    }

    /** The names of a list, if all of them are in the plan and there is one. */
    private Optional<List<String>> names(SourceNode node) {
        List<String> names = new ArrayList<>();
        List<SourceNode> items = node instanceof SourceNode.Sequence list ? list.items() : List.of(node);
        for (SourceNode item : items) {
            if (!(item instanceof SourceNode.Text text) || !listed.contains(text.text())) {
                return Optional.empty();
            }
            names.add(text.text());
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private void tell(SourceNode.Entry entry) {
        losses.add(
                Loss.Kind.CONDITION,
                entry.range(),
                "\"" + entry.key().text() + "\" is a rule about more than properties of the plan.",
                "The rule was left out.");
    }
}
