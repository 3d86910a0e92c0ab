package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A listed property as generated code sees it: a component of the record, or an accessor where its value is fixed.
 *
 * @param name the accessor, setter and parameter
 * @param constant the constant that holds the encoded name
 * @param stage the builder's stage that waits for it
 * @param elementType of a list the type of a member, else that of the value
 */
record Component(
        Member member,
        String name,
        String constant,
        String stage,
        ValueKind kind,
        ClassName elementType,
        JavaNames names) {

    /** Names of parameters and local variables of generated methods that read components. */
    private static final Set<String> LOCALS = Set.of("sink", "violations", "left", "right", "element");

    static Component of(Member member, JavaNames names) {
        PropertyDefinition property = member.property();
        ValueKind kind = ValueKind.of(property);
        return new Component(
                member,
                names.table().accessorOf(property),
                names.table().constantOf(property),
                names.table().stageOf(property),
                kind,
                kind.type(property, names),
                names);
    }

    /** The components of a payload by the ids of their properties, in its order. */
    static Map<String, Component> byId(List<Component> components) {
        Map<String, Component> byId = new LinkedHashMap<>();
        components.forEach(component -> byId.put(component.member().id(), component));
        return byId;
    }

    static List<Component> ofAll(List<Member> members, JavaNames names) {
        return members.stream().map(member -> of(member, names)).toList();
    }

    PropertyDefinition property() {
        return member.property();
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

    TypeName type() {
        return isList() ? ParameterizedTypeName.get(ClassName.get(List.class), elementType) : elementType;
    }

    /** What the accessor of a fixed value returns: never null, so a primitive where there is one. */
    TypeName fixedType() {
        return kind == ValueKind.INTEGER || kind == ValueKind.FLAG ? elementType.unbox() : elementType;
    }

    /** The value, inside the record. */
    CodeBlock read() {
        if (isFixed()) {
            return CodeBlock.of("$N()", name);
        }
        return CodeBlock.of(isLocal() ? "this.$N" : "$N", name);
    }

    private boolean isLocal() {
        return LOCALS.contains(name) || name.matches("(left|right)Factor\\d+");
    }
}
