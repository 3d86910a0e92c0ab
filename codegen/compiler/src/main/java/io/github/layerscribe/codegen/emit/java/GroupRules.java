package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
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
    private final List<Rule> rules = new ArrayList<>();

    private GroupRules(Map<String, Component> components) {
        this.components = components;
    }

    static List<Rule> of(Payload payload, Map<String, Component> components) {
        GroupRules rules = new GroupRules(components);
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
        CodeBlock holds = choices.stream().map(GroupRules::isPresent).collect(CodeBlock.joining(" || "));
        rules.add(new Rule(
                false,
                AnnotationSpec.builder(RuntimeTypes.ANY_OF)
                        .addMember(
                                "value",
                                texts(choices.stream().map(Component::wireName).toList()))
                        .build(),
                CodeBlock.of("violations.anyOf($L, $L)", Literals.text(wireNames(choices)), holds)));
    }

    private void add(Requirement requirement) {
        List<Component> needed = needed(requirement, components);
        if (needed.isEmpty()) {
            return;
        }
        Component condition = component(requirement.condition().property(), components);
        CodeBlock present = all(needed.stream().map(GroupRules::isPresent).toList());
        CodeBlock holds = condition.isFixed()
                ? present
                : CodeBlock.of("$L || $L", doesNotApply(requirement.condition(), condition), present);
        rules.add(new Rule(
                false,
                annotation(requirement, needed),
                CodeBlock.of(
                        "violations.requires($L, $L, $L)",
                        Literals.wrappedText(requirement.condition().text()),
                        Literals.text(wireNames(needed)),
                        holds)));
    }

    private AnnotationSpec annotation(Requirement requirement, List<Component> needed) {
        AnnotationSpec.Builder requires = AnnotationSpec.builder(RuntimeTypes.REQUIRES)
                .addMember(
                        "property",
                        "$L",
                        Literals.text(requirement.condition().property().wireName()));
        if (!requirement.condition().isPresence()) {
            List<String> values = requirement.condition().values().stream()
                    .map(GroupRules::wireText)
                    .toList();
            requires.addMember("values", texts(values));
        }
        return requires.addMember(
                        "needs", texts(needed.stream().map(Component::wireName).toList()))
                .build();
    }

    private static CodeBlock doesNotApply(Requirement.Condition condition, Component component) {
        if (condition.isPresence()) {
            return CodeBlock.of("$L == null", component.read());
        }
        if (component.kind() == ValueKind.FLAG) {
            return condition.values().stream()
                    .map(value -> value.equals(new PlanValue.Flag(true)) ? "TRUE" : "FALSE")
                    .map(flag -> CodeBlock.of("!$T.$L.equals($L)", Boolean.class, flag, component.read()))
                    .collect(Collectors.collectingAndThen(Collectors.toList(), GroupRules::all));
        }
        CodeBlock differs = condition.values().stream()
                .map(value -> CodeBlock.of("$L != $L", component.read(), comparable(component, value)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), GroupRules::all));
        return component.kind() == ValueKind.INTEGER
                ? CodeBlock.of("$L == null || $L", component.read(), differs)
                : differs;
    }

    private static CodeBlock comparable(Component component, PlanValue value) {
        return value instanceof PlanValue.Whole whole
                ? CodeBlock.of("$L", Literals.integer(whole.number()))
                : FixedValue.of(component, value);
    }

    /** In brackets where there are several, because another operator stands beside them. */
    private static CodeBlock all(List<CodeBlock> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : CodeBlock.of("($L)", CodeBlock.join(conditions, " && "));
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

    private static CodeBlock isPresent(Component component) {
        return CodeBlock.of("$L != null", component.read());
    }

    private static String wireNames(List<Component> components) {
        return components.stream().map(Component::wireName).collect(Collectors.joining(", "));
    }

    private static CodeBlock texts(List<String> values) {
        if (values.size() == 1) {
            return CodeBlock.of("$L", Literals.text(values.get(0)));
        }
        CodeBlock.Builder texts = CodeBlock.builder().add("{");
        String separator = "";
        for (String value : values) {
            texts.add("$L$L", separator, Literals.text(value));
            separator = ", ";
        }
        return texts.add("}").build();
    }

    private static Component component(PropertyDefinition property, Map<String, Component> components) {
        Component component = components.get(property.id());
        if (component == null) {
            throw new IllegalArgumentException("`" + property.id() + "` is not listed");
        }
        return component;
    }
}
