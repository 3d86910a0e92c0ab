package io.github.layerscribe.codegen.naming;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reports names that would not compile, or that two things would share; also on file systems that do not tell capitals
 * from small letters.
 */
public final class NameClashes {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final NameTable names;
    private final Diagnostics diagnostics;
    private final Map<String, Owner> types = new HashMap<>();

    private NameClashes(NameTable names, Diagnostics diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /** Judges every name of a plan's generated code. */
    public static void check(TrackingPlan plan, Diagnostics diagnostics) {
        NameClashes clashes = new NameClashes(NameTable.of(plan), diagnostics);
        clashes.claim(
                clashes.names.planClass(),
                "the plan itself",
                plan.info().declaration().range(),
                false);
        clashes.checkModule(plan);
        for (EventDefinition event : plan.events()) {
            clashes.claim(clashes.names.classOf(event), "the event", event, true);
        }
        for (ContextDefinition context : plan.contexts()) {
            clashes.claim(clashes.names.classOf(context), "the context", context, false);
        }
        for (ObjectDefinition object : plan.objects()) {
            clashes.claim(clashes.names.classOf(object), "the object", object, false);
        }
        plan.allSets().forEach(clashes::checkSet);
        plan.properties().forEach(clashes::checkProperty);
        plan.properties().forEach(clashes::checkStage);
    }

    /** The browser's module is a file named after the plan. */
    private void checkModule(TrackingPlan plan) {
        String why = ReservedWords.whyNoFile(plan.id());
        if (!why.isEmpty()) {
            diagnostics.error(
                    "file-name",
                    plan.info().declaration().range(),
                    "The module of the plan would be " + plan.id() + ".js, which " + why + ".",
                    "Use another id.");
        }
    }

    private void claim(String type, String kind, Definition definition, boolean hasName) {
        claim(type, kind + " \"" + definition.id() + "\"", definition.range(), hasName);
    }

    private void claim(String type, String owner, SourceRange range, boolean hasName) {
        String fix = hasName ? "Use another id, and name: with the old word." : "Use another id.";
        String why = ReservedWords.whyNoType(type);
        if (!why.isEmpty()) {
            diagnostics.error(
                    "java-name", range, "The class of " + owner + " would be " + type + ", which " + why + ".", fix);
            return;
        }
        Owner first = types.putIfAbsent(type.toLowerCase(Locale.ROOT), new Owner(owner, type, range));
        if (first != null) {
            String same = first.type.equals(type) ? "the same class " + type : "the same file " + type + ".java";
            diagnostics.add(Diagnostic.error(
                            "java-name",
                            range,
                            "The classes of " + owner + " and " + first.name + " would be " + same + ".",
                            fix)
                    .with(first.range, first.name));
        }
    }

    private void checkSet(SetDefinition set) {
        String kind = set.isInline() ? "the values of" : "the set";
        claim(names.classOf(set), kind, set, false);
        Map<String, SetDefinition.Value> constants = new HashMap<>();
        for (SetDefinition.Value value : set.values()) {
            String constant = names.constantOf(value);
            if (!CONSTANT.matcher(constant).matches()) {
                diagnostics.error(
                        "java-name",
                        value.range(),
                        "\"" + value.id() + "\" would be the constant " + constant
                                + ", which Java or people cannot read.",
                        "Define a set under sets:, where a value has an id and a name.");
                continue;
            }
            SetDefinition.Value first = constants.putIfAbsent(constant, value);
            if (first != null) {
                diagnostics.add(Diagnostic.error(
                                "java-name",
                                value.range(),
                                "\"" + value.id() + "\" and \"" + first.id() + "\" would be the same constant "
                                        + constant + ".",
                                "Define a set under sets:, where a value has an id and a name.")
                        .with(first.range(), "the other"));
            }
        }
    }

    private void checkProperty(PropertyDefinition property) {
        String accessor = names.accessorOf(property);
        String why = ReservedWords.whyNoAccessor(accessor);
        if (!why.isEmpty()) {
            diagnostics.error(
                    "java-name",
                    property.range(),
                    "The method of the property \"" + property.id() + "\" would be " + accessor + ", which " + why
                            + ".",
                    "Use another id with name: " + property.wireName() + "; receivers still get the name.");
        }
    }

    /** Inside of a class its builder's stages hide the plan's classes of the same name. */
    private void checkStage(PropertyDefinition property) {
        String stage = names.stageOf(property);
        Owner owner = types.get(stage.toLowerCase(Locale.ROOT));
        if (owner != null && owner.type.equals(stage)) {
            diagnostics.add(Diagnostic.error(
                            "java-name",
                            owner.range,
                            "The class of " + owner.name + " would be " + stage
                                    + ", which is the builder's step for the property \"" + property.id() + "\".",
                            "Use another id.")
                    .with(property.range(), "the property"));
        }
    }

    private record Owner(String name, String type, SourceRange range) {}
}
