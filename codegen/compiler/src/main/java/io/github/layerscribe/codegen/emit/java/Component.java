package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.ClassName;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A listed property as generated code sees it: a component of the record, or an accessor where its value is fixed.
 *
 * @param type of the component or, never null and so primitive where it can be, of the fixed value
 */
record Component(Member member, PropertyCode code, String type, TypeNames types, JavaNames names) {

    static List<Component> ofAll(List<Member> members, TypeNames types, JavaNames names) {
        List<Component> components = new ArrayList<>(members.size());
        for (Member member : members) {
            PropertyCode code = names.codeOf(member.property());
            components.add(new Component(member, code, type(member, code, types), types, names));
        }
        return components;
    }

    /** The components of a payload by the ids of their properties. */
    static Map<String, Component> byId(List<Component> components) {
        Map<String, Component> byId = new HashMap<>();
        components.forEach(component -> byId.put(component.member().id(), component));
        return byId;
    }

    PropertyDefinition property() {
        return member.property();
    }

    String name() {
        return code.name();
    }

    String constant() {
        return code.constant();
    }

    String stage() {
        return code.stage();
    }

    ValueKind kind() {
        return code.kind();
    }

    ClassName elementType() {
        return code.elementType();
    }

    String wireName() {
        return member.wireName();
    }

    boolean isList() {
        return property().type().isList();
    }

    boolean isFixed() {
        return member.isFixed();
    }

    boolean isRequired() {
        return member.isRequired();
    }

    @Nullable
    Deprecation deprecated() {
        return property().deprecated();
    }

    /** The value, inside the record. */
    String read() {
        return isFixed() ? name() + "()" : code.reading();
    }

    private static String type(Member member, PropertyCode code, TypeNames types) {
        if (member.isFixed() && (code.kind() == ValueKind.INTEGER || code.kind() == ValueKind.FLAG)) {
            return code.elementType().unbox().toString();
        }
        String element = types.of(code.elementType());
        return member.property().type().isList() ? types.of(RuntimeTypes.LIST) + "<" + element + ">" : element;
    }
}
