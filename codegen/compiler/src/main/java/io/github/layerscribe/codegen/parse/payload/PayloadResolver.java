package io.github.layerscribe.codegen.parse.payload;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.check.CheckParser;
import io.github.layerscribe.codegen.parse.keys.WireNames;
import io.github.layerscribe.codegen.plan.AnyOf;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.Requirement;
import io.github.layerscribe.codegen.plan.check.Check;
import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a joined layer into the payload of the model: order of members, and rules whose names are all listed. */
public final class PayloadResolver {

    /** More properties would not fit into one Java constructor. */
    public static final int MAX_PROPERTIES = 200;

    private final ConditionParser conditions;
    private final CheckParser checks;
    private final Diagnostics diagnostics;

    /**
     * A resolver for all payloads of a plan.
     *
     * @param checks knows the objects that check expressions step into
     */
    public PayloadResolver(CheckParser checks, Diagnostics diagnostics) {
        this.conditions = new ConditionParser(diagnostics);
        this.checks = checks;
        this.diagnostics = diagnostics;
    }

    /**
     * The payload of a definition.
     *
     * @param layer everything joined
     * @param listsAmounts whether an amount must have its currency beside it, as in events and contexts
     */
    public Payload resolve(Layer layer, boolean listsAmounts) {
        Map<String, Member> members = members(layer.members());
        refuseTooMany(layer, members.size());
        refuseMeetingNames(members.values().stream().toList());
        Names names = new Names(layer, members);
        List<Requirement> requirements = new ArrayList<>(requirements(layer, names));
        if (listsAmounts) {
            requirements.addAll(amounts(layer, members));
        }
        String within = layer.within() == null ? null : layer.within().text();
        return new Payload(
                List.copyOf(members.values()), anyOf(layer, names), requirements, checks(layer, members), within);
    }

    private static Map<String, Member> members(Layer.Members layer) {
        Map<String, Member> members = new LinkedHashMap<>();
        Stream.of(layer.required(), layer.optional(), layer.fixed())
                .flatMap(List::stream)
                .forEach(member -> members.put(member.id(), member));
        return members;
    }

    private void refuseTooMany(Layer layer, int count) {
        if (count > MAX_PROPERTIES) {
            diagnostics.error(
                    "too-many-properties",
                    layer.id().range(),
                    "\"" + layer.id().text() + "\" lists " + count + " properties, and 200 are the most.",
                    "Put some of them into an object.");
        }
    }

    private void refuseMeetingNames(List<Member> members) {
        Map<String, Member> names = new HashMap<>();
        for (Member member : members) {
            Member first = names.putIfAbsent(WireNames.fold(member.wireName()), member);
            if (first != null) {
                diagnostics.add(Diagnostic.error(
                                "name-collision",
                                member.range(),
                                "\"" + member.id() + "\" and \"" + first.id() + "\" have the same name \""
                                        + member.wireName() + "\" for receivers.",
                                "List one of them, or give one another name.")
                        .with(first.range(), "the other"));
            }
        }
    }

    private List<AnyOf> anyOf(Layer layer, Names names) {
        List<AnyOf> rules = new ArrayList<>();
        for (Layer.AnyOfText rule : layer.rules().anyOf()) {
            rules.add(new AnyOf(names.properties(rule.properties()), rule.range()));
        }
        return rules;
    }

    private List<Requirement> requirements(Layer layer, Names names) {
        List<Requirement> rules = new ArrayList<>();
        for (Layer.RequiresText rule : layer.rules().requires()) {
            if (rule.needed().isEmpty()) {
                continue; // an empty list above lifts the rule below
            }
            List<PropertyDefinition> needed = names.properties(rule.needed());
            conditions
                    .parse(rule.condition(), names)
                    .ifPresent(condition -> rules.add(new Requirement(
                            condition, needed, false, rule.condition().range())));
        }
        return rules;
    }

    private List<Requirement> amounts(Layer layer, Map<String, Member> members) {
        List<Requirement> rules = new ArrayList<>();
        for (Member amount : members.values()) {
            if (amount.property().amountIn() == null) {
                continue;
            }
            String currency = amount.property().amountIn().id();
            Member beside = members.get(currency);
            if (beside == null) {
                diagnostics.error(
                        "amount-without-currency",
                        amount.range(),
                        "\"" + amount.id() + "\" is an amount in \"" + currency + "\", but "
                                + layer.id().text() + " does not list \"" + currency + "\".",
                        "Add it to required, or to optional if " + amount.id() + " is optional.");
            } else if (beside.isOptional()) {
                Requirement.Condition present = new Requirement.Condition(amount.property(), List.of(), amount.id());
                rules.add(new Requirement(present, List.of(beside.property()), true, amount.range()));
            }
        }
        return rules;
    }

    private List<Check> checks(Layer layer, Map<String, Member> members) {
        List<Check> parsed = new ArrayList<>();
        for (YamlNode.Scalar text : layer.rules().checks()) {
            checks.parse(text, layer.id().text(), members).ifPresent(parsed::add);
        }
        return parsed;
    }

    /** The listed properties, by which rules are judged. */
    final class Names {

        private final Layer layer;
        private final Map<String, Member> members;

        Names(Layer layer, Map<String, Member> members) {
            this.layer = layer;
            this.members = members;
        }

        List<PropertyDefinition> properties(List<YamlNode.Scalar> ids) {
            List<PropertyDefinition> found = new ArrayList<>();
            ids.forEach(id -> property(id.text(), id.range()).ifPresent(found::add));
            return found;
        }

        /** The property if it is listed; else it is reported, at {@code without} if that took it out. */
        Optional<PropertyDefinition> property(String id, SourceRange range) {
            Member member = members.get(id);
            if (member != null) {
                return Optional.of(member.property());
            }
            Optional<YamlNode.Scalar> without = layer.without().stream()
                    .filter(scalar -> scalar.text().equals(id))
                    .findFirst();
            String thing = layer.id().text();
            if (without.isPresent()) {
                diagnostics.add(Diagnostic.error(
                                "without",
                                without.get().range(),
                                "\"" + id + "\" cannot be taken out: a rule of \"" + thing + "\" still names it.",
                                "Keep it, or state the rule without it.")
                        .with(range, "the rule"));
            } else {
                diagnostics.error(
                        "not-listed",
                        range,
                        "\"" + thing + "\" does not list \"" + id + "\".",
                        "Add it to required or optional.");
            }
            return Optional.empty();
        }
    }
}
