package io.github.layerscribe.codegen.parse.payload;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.keys.PlanIndex;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.parse.keys.Shapes;
import io.github.layerscribe.codegen.parse.keys.WireNames;
import io.github.layerscribe.codegen.parse.value.ValueReader;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Member.Presence;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what an event, context, object or group lists. */
public final class LayerParser {

    private static final int MAX_CONDITION = 1_000;

    private final PlanIndex index;
    private final Map<String, PropertyDefinition> properties;
    private final Diagnostics diagnostics;
    private final ValueReader fixedValues;

    /**
     * A parser for all layers of a plan.
     *
     * @param properties those that could be read; the index knows all that are defined
     */
    public LayerParser(PlanIndex index, Map<String, PropertyDefinition> properties, Diagnostics diagnostics) {
        this.index = index;
        this.properties = properties;
        this.diagnostics = diagnostics;
        this.fixedValues = new ValueReader("fixed-value", diagnostics);
    }

    /** The layer of one definition; what it names wrongly is reported and left out. */
    public Layer parse(YamlNode.Scalar id, KeyReader keys, String thing) {
        Map<String, SourceRange> listed = new HashMap<>();
        Layer.Members members = new Layer.Members(
                members(keys, Presence.REQUIRED, thing, listed),
                members(keys, Presence.OPTIONAL, thing, listed),
                fixed(keys, listed));
        Layer.Rules rules = new Layer.Rules(anyOf(keys), requires(keys), keys.scalars("check"));
        YamlNode.Scalar within = keys.scalar("within")
                .filter(word -> WireNames.checkWord(word, false, diagnostics))
                .orElse(null);
        return new Layer(id, members, rules, within, known(keys.scalars("without")));
    }

    private List<Member> members(KeyReader keys, Presence presence, String thing, Map<String, SourceRange> listed) {
        String key = presence == Presence.REQUIRED ? "required" : "optional";
        Optional<YamlNode> node = keys.node(key);
        if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
            return withTypes(mapping, key, presence, thing, listed);
        }
        List<Member> members = new ArrayList<>();
        for (YamlNode.Scalar scalar : keys.scalars(key)) {
            member(scalar, presence, listed).ifPresent(members::add);
        }
        return members;
    }

    /** {@code required: {currency: string}}: types stand where only names belong. */
    private List<Member> withTypes(
            YamlNode.Mapping mapping, String key, Presence presence, String thing, Map<String, SourceRange> listed) {
        List<YamlNode.Scalar> ids =
                mapping.entries().stream().map(YamlNode.Entry::key).toList();
        String names = String.join(", ", ids.stream().map(YamlNode.Scalar::text).toList());
        diagnostics.error(
                "type-in-list",
                mapping.range(),
                thing.substring(0, 1).toUpperCase(Locale.ROOT) + thing.substring(1) + " only lists property names.",
                "Define " + names + " once under properties: and write " + key + ": [" + names + "].");
        List<Member> members = new ArrayList<>();
        for (YamlNode.Scalar id : ids) {
            if (index.defines(Section.PROPERTIES, id.text())) {
                member(id, presence, listed).ifPresent(members::add);
            }
        }
        return members;
    }

    private Optional<Member> member(YamlNode.Scalar scalar, Presence presence, Map<String, SourceRange> listed) {
        if (index.reference(Section.PROPERTIES, scalar).isEmpty() || isListed(scalar, listed)) {
            return Optional.empty();
        }
        return Optional.ofNullable(properties.get(scalar.text()))
                .map(property -> new Member(property, presence, null, scalar.range()));
    }

    private boolean isListed(YamlNode.Scalar scalar, Map<String, SourceRange> listed) {
        SourceRange first = listed.putIfAbsent(scalar.text(), scalar.range());
        if (first != null) {
            diagnostics.add(Diagnostic.error(
                            "listed-twice",
                            scalar.range(),
                            "\"" + scalar.text() + "\" is listed twice.",
                            "It is required, optional or fixed; keep one.")
                    .with(first, "the first"));
        }
        return first != null;
    }

    private List<Member> fixed(KeyReader keys, Map<String, SourceRange> listed) {
        List<Member> members = new ArrayList<>();
        for (YamlNode.Entry entry : keys.map("fixed")) {
            YamlNode.Scalar id = entry.key();
            if (index.reference(Section.PROPERTIES, id).isPresent() && !isListed(id, listed)) {
                PropertyDefinition property = properties.get(id.text());
                if (property != null) {
                    fixedValue(entry, property)
                            .ifPresent(value -> members.add(new Member(property, Presence.FIXED, value, id.range())));
                }
            }
        }
        return members;
    }

    private Optional<PlanValue> fixedValue(YamlNode.Entry entry, PropertyDefinition property) {
        if (property.type().isList()) {
            diagnostics.error(
                    "fixed-value",
                    entry.value().range(),
                    "\"" + property.id() + "\" is a list, and only single values can be fixed.",
                    "List it under required.");
            return Optional.empty();
        }
        return fixedValues.any(entry.value(), property.type(), property.rules());
    }

    private List<Layer.AnyOfText> anyOf(KeyReader keys) {
        Optional<YamlNode> node = keys.node("any_of");
        List<Layer.AnyOfText> rules = new ArrayList<>();
        List<YamlNode> items = Shapes.items(node, "any_of", diagnostics);
        boolean isFlat = !items.isEmpty() && items.stream().allMatch(YamlNode.Scalar.class::isInstance);
        if (isFlat) {
            List<String> ids =
                    items.stream().map(item -> ((YamlNode.Scalar) item).text()).toList();
            diagnostics.error(
                    "any-of",
                    items.get(0).range().to(items.get(items.size() - 1).range()),
                    "\"any_of\" takes lists, and at least one of each inner list must be present.",
                    "Write any_of: [[" + String.join(", ", ids) + "]].");
            return rules;
        }
        for (YamlNode item : items) {
            List<YamlNode.Scalar> ids = known(Shapes.scalars(Optional.of(item), "any_of", diagnostics));
            rules.add(new Layer.AnyOfText(ids, item.range()));
        }
        return rules;
    }

    private List<Layer.RequiresText> requires(KeyReader keys) {
        List<Layer.RequiresText> rules = new ArrayList<>();
        for (YamlNode.Entry entry : keys.map("requires")) {
            List<YamlNode.Scalar> needed =
                    known(Shapes.scalars(Optional.of(entry.value()), entry.key().text(), diagnostics));
            if (entry.key().text().length() > MAX_CONDITION) {
                diagnostics.error(
                        "condition",
                        entry.key().range(),
                        "This condition has more than 1,000 characters.",
                        "Name fewer values.");
            } else {
                rules.add(new Layer.RequiresText(entry.key(), needed));
            }
        }
        return rules;
    }

    private List<YamlNode.Scalar> known(List<YamlNode.Scalar> ids) {
        return ids.stream()
                .filter(id -> index.reference(Section.PROPERTIES, id).isPresent())
                .toList();
    }
}
