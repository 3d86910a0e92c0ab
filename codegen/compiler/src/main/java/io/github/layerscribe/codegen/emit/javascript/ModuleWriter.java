package io.github.layerscribe.codegen.emit.javascript;

import io.github.layerscribe.codegen.naming.NameTable;
import io.github.layerscribe.codegen.plan.AnyOf;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.Requirement;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints the module: functions for callers on top, then tables of what the plan says, then code that reads them. */
final class ModuleWriter {

    private static final WireValue WIRE = WireValue.javascript();

    private final TrackingPlan plan;
    private final BrowserPushes pushes;
    private final String generatorVersion;
    private final NameTable names;
    private final PayloadDoc docs;
    private final StringBuilder text = new StringBuilder();

    ModuleWriter(TrackingPlan plan, BrowserPushes pushes, String generatorVersion) {
        this.plan = plan;
        this.pushes = pushes;
        this.generatorVersion = generatorVersion;
        this.names = NameTable.of(plan);
        this.docs = new PayloadDoc(plan, names);
    }

    String text() {
        text.append(docs.module(pushes, generatorVersion)).append('\n');
        pushes.sets().forEach(this::addSetType);
        pushes.objects().forEach(this::addObjectType);
        text.append(ModuleParts.CONNECT);
        pushes.contexts().forEach(this::addFunction);
        pushes.events().forEach(this::addFunction);
        pushes.objects().forEach(object -> addConstant(names.shapeOf(object), shape(object.payload())));
        pushes.contexts().forEach(context -> addConstant(names.shapeOf(context), table(context)));
        pushes.events().forEach(event -> addConstant(names.shapeOf(event), shape(event.payload())));
        text.append('\n').append(ModuleParts.RUNTIME);
        if (pushes.hasChecks()) {
            text.append('\n').append(ModuleParts.CHECK);
        }
        return text.toString();
    }

    private void addSetType(SetDefinition set) {
        text.append(docs.setType(set)).append('\n');
    }

    private void addObjectType(ObjectDefinition object) {
        text.append(docs.objectType(object)).append('\n');
    }

    private void addFunction(EventDefinition event) {
        String arguments = Literal.of(event.wireName()) + ", " + within(event.payload()) + ", " + names.shapeOf(event);
        addFunction(
                docs.function(event),
                names.functionOf(event),
                event.payload(),
                "sendEvent(" + arguments + ", properties);");
    }

    private void addFunction(ContextDefinition context) {
        addFunction(
                docs.function(context),
                names.functionOf(context),
                context.payload(),
                "sendContext(" + names.shapeOf(context) + ", properties);");
    }

    private void addFunction(String comment, String name, Payload payload, String body) {
        String parameter = payload.required().findAny().isPresent() ? "properties" : "properties = {}";
        text.append('\n').append(comment);
        text.append("export function ")
                .append(name)
                .append('(')
                .append(parameter)
                .append(") {\n  ");
        text.append(body).append("\n}\n");
    }

    private void addConstant(String name, String value) {
        text.append("\nconst ").append(name).append(" = ").append(value).append(";\n");
    }

    private String table(ContextDefinition context) {
        Payload payload = context.payload();
        List<String> roots = payload.within() != null
                ? List.of(payload.within())
                : payload.members().stream().map(Member::wireName).toList();
        boolean known = context.delivery().emittedBy().contains(EmittedBy.SERVER);
        return "{\n  id: " + Literal.of(context.id()) + ",\n  within: " + within(payload) + ",\n  roots: "
                + Literal.list(roots) + ",\n  isKnown: " + known + ",\n  type: "
                + shape(payload).replace("\n", "\n  ") + ",\n}";
    }

    private String shape(Payload payload) {
        List<String> rules = new ArrayList<>();
        payload.anyOf().forEach(rule -> rules.add(anyOf(rule)));
        payload.requirements().stream()
                .filter(rule -> !needed(payload, rule).isEmpty())
                .forEach(rule -> rules.add(requires(rule, needed(payload, rule))));
        payload.checks().forEach(check -> rules.add(CheckExpression.of(check)));
        if (rules.isEmpty()) {
            return "shape(" + members(payload, "") + ")";
        }
        rules.add(0, members(payload, "  "));
        return rules.stream().collect(Collectors.joining(",\n  ", "shape(\n  ", ",\n)"));
    }

    private String members(Payload payload, String indent) {
        return payload.members().isEmpty()
                ? "[]"
                : payload.members().stream()
                        .map(member -> indent + "  " + member(member) + ",\n")
                        .collect(Collectors.joining("", "[\n", indent + "]"));
    }

    private String member(Member member) {
        PlanValue fixed = member.fixedValue();
        if (fixed != null) {
            return "fixed(" + Literal.of(member.id()) + ", " + fixed.match(WIRE) + wireName(member) + ")";
        }
        return (member.isRequired() ? "required(" : "optional(") + Literal.of(member.id()) + ", "
                + TypeExpression.of(plan, names, member.property()) + wireName(member) + ")";
    }

    private static String wireName(Member member) {
        return member.id().equals(member.wireName()) ? "" : ", " + Literal.of(member.wireName());
    }

    private static String anyOf(AnyOf rule) {
        return "anyOf(" + literals(rule.properties()) + ")";
    }

    /** What can be missing and is not reported as such anyway. */
    private static List<PropertyDefinition> needed(Payload payload, Requirement rule) {
        return rule.needed().stream()
                .filter(property ->
                        payload.find(property.id()).filter(Member::isOptional).isPresent())
                .toList();
    }

    private static String requires(Requirement rule, List<PropertyDefinition> needed) {
        Requirement.Condition condition = rule.condition();
        String accepted =
                condition.values().stream().map(value -> value.match(WIRE)).collect(Collectors.joining(", ", "[", "]"));
        return "requires(" + Literal.of(condition.text()) + ", "
                + Literal.of(condition.property().id()) + ", " + accepted + ", " + literals(needed) + ")";
    }

    private static String literals(List<PropertyDefinition> properties) {
        return properties.stream().map(property -> Literal.of(property.id())).collect(Collectors.joining(", "));
    }

    private static String within(Payload payload) {
        @Nullable String within = payload.within();
        return within == null ? "null" : Literal.of(within);
    }
}
