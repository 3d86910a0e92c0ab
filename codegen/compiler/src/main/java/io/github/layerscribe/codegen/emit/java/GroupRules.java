package io.github.layerscribe.codegen.emit.java;

import io.github.layerscribe.codegen.plan.AnyOf;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code any_of} and {@code requires}: rules between the properties of one event, context or object. */
final class GroupRules {

    private final Map<String, Component> components;
    private final TypeNames types;
    private final List<Rule> rules = new ArrayList<>();

    private GroupRules(Map<String, Component> components, TypeNames types) {
        this.components = components;
        this.types = types;
    }

    static List<Rule> of(Payload payload, Map<String, Component> components, TypeNames types) {
        GroupRules rules = new GroupRules(components, types);
        payload.anyOf().forEach(rules::add);
        payload.requirements().forEach(rules::add);
        return rules.rules;
    }

    /** What of a requirement can be missing at all, when its condition can hold; else nothing. */
    static List<Component> needed(Requirement requirement, Map<String, Component> components) {
        Component condition = component(requirement.condition().property(), components);
        if (condition.isFixed() && !canHold(requirement.condition(), condition)) {
            return List.of();
        }
        return requirement.needed().stream()
                .map(property -> component(property, components))
                .filter(needed -> !needed.isRequired() && !needed.isFixed())
                .toList();
    }

    private void add(AnyOf anyOf) {
        List<Component> choices = anyOf.properties().stream()
                .map(property -> component(property, components))
                .toList();
        if (choices.stream().anyMatch(Component::isFixed)) {
            return; // one is always there
        }
        String holds = choices.stream().map(GroupRules::isPresent).collect(Collectors.joining(" || "));
        rules.add(new Rule(
                false,
                types.annotation(
                        RuntimeTypes.ANY_OF,
                        texts(choices.stream().map(Component::wireName).toList())),
                "violations.anyOf(" + Literals.text(wireNames(choices)) + ", " + holds + ")"));
    }

    private void add(Requirement requirement) {
        List<Component> needed = needed(requirement, components);
        if (needed.isEmpty()) {
            return;
        }
        Component condition = component(requirement.condition().property(), components);
        String present = all(needed.stream().map(GroupRules::isPresent).toList());
        String holds =
                condition.isFixed() ? present : doesNotApply(requirement.condition(), condition) + " || " + present;
        rules.add(new Rule(
                false,
                annotation(requirement, needed),
                "violations.requires("
                        + Literals.wrappedText(requirement.condition().text()) + ", "
                        + Literals.text(wireNames(needed)) + ", " + holds + ")"));
    }

    private String annotation(Requirement requirement, List<Component> needed) {
        String property =
                "property = " + Literals.text(requirement.condition().property().wireName());
        String values = "";
        if (!requirement.condition().isPresence()) {
            values = ", values = "
                    + texts(requirement.condition().values().stream()
                            .map(GroupRules::wireText)
                            .toList());
        }
        String needs =
                ", needs = " + texts(needed.stream().map(Component::wireName).toList());
        return types.annotation(RuntimeTypes.REQUIRES, property + values + needs);
    }

    private String doesNotApply(Requirement.Condition condition, Component component) {
        if (condition.isPresence()) {
            return component.read() + " == null";
        }
        if (component.kind() == ValueKind.FLAG) {
            return condition.values().stream()
                    .map(value -> value.equals(new PlanValue.Flag(true)) ? "TRUE" : "FALSE")
                    .map(flag ->
                            "!" + types.of(RuntimeTypes.BOOLEAN) + "." + flag + ".equals(" + component.read() + ")")
                    .collect(Collectors.collectingAndThen(Collectors.toList(), GroupRules::all));
        }
        String differs = condition.values().stream()
                .map(value -> component.read() + " != " + comparable(component, value))
                .collect(Collectors.collectingAndThen(Collectors.toList(), GroupRules::all));
        return component.kind() == ValueKind.INTEGER ? component.read() + " == null || " + differs : differs;
    }

    private static String comparable(Component component, PlanValue value) {
        return value instanceof PlanValue.Whole whole
                ? Literals.integer(whole.number())
                : FixedValue.of(component, value);
    }

    /** In brackets where there are several, because another operator stands beside them. */
    private static String all(List<String> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : "(" + String.join(" && ", conditions) + ")";
    }

    private static boolean canHold(Requirement.Condition condition, Component component) {
        return condition.isPresence()
                || condition.values().contains(component.member().fixedValue());
    }

    private static String wireText(PlanValue value) {
        if (value instanceof PlanValue.Choice choice) {
            return choice.value().wireName();
        }
        return value instanceof PlanValue.Whole whole
                ? Long.toString(whole.number())
                : Boolean.toString(((PlanValue.Flag) value).flag());
    }

    private static String isPresent(Component component) {
        return component.read() + " != null";
    }

    private static String wireNames(List<Component> components) {
        return components.stream().map(Component::wireName).collect(Collectors.joining(", "));
    }

    private static String texts(List<String> values) {
        if (values.size() == 1) {
            return Literals.text(values.get(0));
        }
        return values.stream().map(Literals::text).collect(Collectors.joining(", ", "{", "}"));
    }

    private static Component component(PropertyDefinition property, Map<String, Component> components) {
        Component component = components.get(property.id());
        if (component == null) {
            throw new IllegalArgumentException("`" + property.id() + "` is not listed");
        }
        return component;
    }
}
