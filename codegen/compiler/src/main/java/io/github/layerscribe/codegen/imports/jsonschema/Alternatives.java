package io.github.layerscribe.codegen.imports.jsonschema;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.jsonschema.value.Choices;
import io.github.layerscribe.codegen.imports.jsonschema.value.JsonType;
import io.github.layerscribe.codegen.imports.jsonschema.value.StatedTypes;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code oneOf} and {@code anyOf} of a schema come to: listed values, null beside one schema, a list of types, or
 * names of which one is present. Anything else is told as lost.
 */
final class Alternatives {

    private static final Set<String> SAID = Set.of("title", "description", "$comment");

    private final Losses losses;
    private final List<Scoped> more = new ArrayList<>();
    private final List<Choices.Choice> choices = new ArrayList<>();
    private final List<List<String>> anyOf = new ArrayList<>();
    private final Set<JsonType> types = EnumSet.allOf(JsonType.class);
    private boolean isNullable;

    private Alternatives(Losses losses) {
        this.losses = losses;
    }

    /** Reads the alternatives of a schema, save those that were read before. */
    static Alternatives of(JoinedSchema schema, Set<SourceNode> read, Losses losses) {
        Alternatives found = new Alternatives(losses);
        for (String key : List.of("oneOf", "anyOf")) {
            for (JoinedSchema.Found entry : schema.all(key)) {
                if (read.add(entry.value())) {
                    found.add(entry);
                }
            }
        }
        return found;
    }

    private void add(JoinedSchema.Found found) {
        List<SourceNode.Mapping> branches = new ArrayList<>();
        List<SourceNode> items =
                found.value() instanceof SourceNode.Sequence list ? list.items() : List.of(found.value());
        for (SourceNode item : items) {
            if (!(item instanceof SourceNode.Mapping branch)) {
                tell(found);
                return;
            }
            if (isNull(branch)) {
                isNullable = true;
            } else {
                branches.add(branch);
            }
        }
        if (branches.size() == 1) {
            more.add(found.schema().inside(branches.get(0)));
        } else if (branches.stream().allMatch(branch -> hasOnly(branch, "const", "enum", "type"))
                && branches.stream().allMatch(Alternatives::lists)) {
            branches.forEach(this::addChoices);
        } else if (branches.stream().allMatch(branch -> hasOnly(branch, "type"))) {
            types.retainAll(typesOf(branches));
        } else if (found.entry().key().text().equals("anyOf")
                && branches.stream().allMatch(this::isPresence)) {
            anyOf.add(branches.stream().map(Alternatives::present).toList());
        } else {
            tell(found);
        }
    }

    private static boolean isNull(SourceNode.Mapping branch) {
        return branch.find("type").orElse(null) instanceof SourceNode.Text type
                        && type.text().equals("null")
                || branch.find("const").orElse(null) instanceof SourceNode.Nothing;
    }

    private static boolean hasOnly(SourceNode.Mapping branch, String... keys) {
        Set<String> allowed = Set.of(keys);
        return branch.entries().keySet().stream().allMatch(key -> allowed.contains(key) || SAID.contains(key));
    }

    private static boolean lists(SourceNode.Mapping branch) {
        return branch.find("const").isPresent() || branch.find("enum").isPresent();
    }

    private void addChoices(SourceNode.Mapping branch) {
        String said = Optional.ofNullable(branch.entries().get("description"))
                .or(() -> Optional.ofNullable(branch.entries().get("title")))
                .map(entry -> entry.value() instanceof SourceNode.Text text
                        ? text.text().strip()
                        : "")
                .orElse("");
        branch.find("const").ifPresent(value -> choices.add(new Choices.Choice(value, said)));
        if (branch.find("enum").orElse(null) instanceof SourceNode.Sequence values) {
            values.items().forEach(value -> choices.add(new Choices.Choice(value, said)));
        }
        for (SourceNode.Entry entry : branch.entries().values()) {
            boolean isSaid = entry.value() instanceof SourceNode.Text text
                    && text.text().strip().equals(said);
            if (SAID.contains(entry.key().text()) && !isSaid) {
                losses.add(
                        Loss.Kind.TEXT,
                        entry.range(),
                        "A value has one description.",
                        "This second text was left out.");
            }
        }
    }

    private Set<JsonType> typesOf(List<SourceNode.Mapping> branches) {
        Set<JsonType> found = EnumSet.noneOf(JsonType.class);
        StatedTypes stated = new StatedTypes(losses);
        for (SourceNode.Mapping branch : branches) {
            found.addAll(stated.of(new JoinedSchema(List.of(new Scoped(branch, branch)), losses)));
            for (SourceNode.Entry entry : branch.entries().values()) {
                if (SAID.contains(entry.key().text())) {
                    losses.add(
                            Loss.Kind.TEXT,
                            entry.range(),
                            "This text is about one of several types.",
                            "It was left out.");
                }
            }
        }
        return found;
    }

    private boolean isPresence(SourceNode.Mapping branch) {
        return branch.entries().keySet().equals(Set.of("required"))
                && branch.find("required").orElse(null) instanceof SourceNode.Sequence names
                && names.items().size() == 1
                && names.items().get(0) instanceof SourceNode.Text;
    }

    private static String present(SourceNode.Mapping branch) {
        return branch.find("required")
                .map(node -> ((SourceNode.Sequence) node).items().get(0))
                .map(name -> ((SourceNode.Text) name).text())
                .orElse("");
    }

    private void tell(JoinedSchema.Found found) {
        losses.add(
                Loss.Kind.CONDITION,
                found.entry().range(),
                "\"" + found.entry().key().text() + "\" of schemas has no counterpart in a plan.",
                "It was left out; what stands beside it was read.");
    }

    /** Schemas that hold too. */
    List<Scoped> more() {
        return more;
    }

    /** Values that are allowed, if values are listed. */
    Optional<List<Choices.Choice>> choices() {
        return choices.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(choices));
    }

    /** Lists of names of which one is present. */
    List<List<String>> anyOf() {
        return anyOf;
    }

    /** The types that are allowed; all of them if nothing is said. */
    Set<JsonType> types() {
        return types;
    }

    boolean isNullable() {
        return isNullable;
    }
}
