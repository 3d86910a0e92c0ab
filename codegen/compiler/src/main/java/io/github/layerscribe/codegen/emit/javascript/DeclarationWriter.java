package io.github.layerscribe.codegen.emit.javascript;

import io.github.layerscribe.codegen.naming.NameTable;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;

/** Prints the TypeScript declarations of the module. */
final class DeclarationWriter {

    /** An interface without any member would take everything. */
    private static final String TAKES_NOTHING = "  [key: string]: never;\n";

    private final BrowserPushes pushes;
    private final String generatorVersion;
    private final NameTable names;
    private final PayloadDoc docs;
    private final StringBuilder text = new StringBuilder();

    DeclarationWriter(TrackingPlan plan, BrowserPushes pushes, String generatorVersion) {
        this.pushes = pushes;
        this.generatorVersion = generatorVersion;
        this.names = NameTable.of(plan);
        this.docs = new PayloadDoc(plan, names);
    }

    String text() {
        text.append(docs.module(pushes, generatorVersion));
        text.append('\n').append(ModuleParts.CONNECT_DECLARATION);
        pushes.contexts().forEach(this::addFunction);
        pushes.events().forEach(this::addFunction);
        pushes.contexts().forEach(this::addProperties);
        pushes.events().forEach(this::addProperties);
        pushes.objects().forEach(this::addObject);
        pushes.sets().forEach(this::addSet);
        return text.toString();
    }

    private void addFunction(EventDefinition event) {
        addFunction(docs.declaration(event), names.functionOf(event), names.classOf(event), event.payload());
    }

    private void addFunction(ContextDefinition context) {
        addFunction(docs.declaration(context), names.functionOf(context), names.classOf(context), context.payload());
    }

    private void addFunction(String comment, String function, String type, Payload payload) {
        String parameter = payload.required().findAny().isPresent() ? "properties: " : "properties?: ";
        text.append('\n')
                .append(comment)
                .append("export function ")
                .append(function)
                .append('(');
        text.append(parameter).append(type).append("): void;\n");
    }

    private void addProperties(EventDefinition event) {
        String comment = new DocComment()
                .paragraph("The properties of `" + event.id() + "`.")
                .at("");
        addInterface(comment, names.classOf(event), event.payload());
    }

    private void addProperties(ContextDefinition context) {
        String comment = new DocComment()
                .paragraph("The properties of `" + context.id() + "`.")
                .at("");
        addInterface(comment, names.classOf(context), context.payload());
    }

    private void addObject(ObjectDefinition object) {
        addInterface(new DocComment().text(object.description()).at(""), names.classOf(object), object.payload());
    }

    private void addSet(SetDefinition set) {
        text.append('\n').append(new DocComment().text(set.description()).at(""));
        text.append("export type ").append(names.classOf(set)).append(" = ");
        text.append(PayloadDoc.values(set)).append(";\n");
    }

    private void addInterface(String comment, String name, Payload payload) {
        text.append('\n')
                .append(comment)
                .append("export interface ")
                .append(name)
                .append(" {\n");
        List<Member> members = PayloadDoc.callerMembers(payload);
        members.forEach(this::addMember);
        text.append(members.isEmpty() ? TAKES_NOTHING : "").append("}\n");
    }

    private void addMember(Member member) {
        String description = PayloadDoc.describe(member.property());
        if (description != null) {
            text.append(new DocComment().paragraph(description).at("  "));
        }
        String type = member.property().type().match(new TypeName(names));
        text.append("  ").append(member.id());
        text.append(member.isRequired() ? ": " + type : "?: " + type + " | null")
                .append(";\n");
    }
}
