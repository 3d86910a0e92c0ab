package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.ClassName;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How one file calls types: by their simple names, which it imports, unless a type of the plan that the file speaks of
 * is called the same; then in full.
 *
 * <p>The nested types of a record hide none of the plan's: the reader refuses plans where they would.
 *
 * <p>Asking for a name is using it: a name that is asked for and not printed is an import that nobody needs.
 */
final class TypeNames {

    private final ClassName self;
    private final Set<String> ofPlan = new HashSet<>();
    private final Map<ClassName, String> known = new IdentityHashMap<>();
    private final Set<String> imports = new TreeSet<>();

    private TypeNames(ClassName self) {
        this.self = self;
        ofPlan.add(self.simpleName());
    }

    /** For the file of a type that speaks of no other type of the plan. */
    static TypeNames alone(ClassName self) {
        return new TypeNames(self);
    }

    /** For the file of a record with these members. */
    static TypeNames of(ClassName self, Payload payload, JavaNames names) {
        TypeNames types = new TypeNames(self);
        for (Member member : payload.members()) {
            PropertyCode property = names.codeOf(member.property());
            if (property.elementType().packageName().equals(self.packageName())) {
                types.ofPlan.add(property.elementType().simpleName());
            }
        }
        return types;
    }

    /** The name of a type. */
    String of(ClassName type) {
        String name = known.get(type);
        if (name == null) {
            name = resolve(type);
            known.put(type, name);
        }
        return name;
    }

    /** The name of a type where a type variable may hide it. */
    String beside(String variable, ClassName type) {
        return type.simpleName().equals(variable) ? type.canonicalName() : of(type);
    }

    /** The name of a type that is nested in the record, where a type variable may hide the record. */
    String nestedBeside(String variable, String name) {
        return self.simpleName().equals(variable) ? self.canonicalName() + "." + name : name;
    }

    /** {@code @NotNull}. */
    String annotation(ClassName type) {
        return "@" + of(type);
    }

    /** {@code @Min(5)}, or {@code @Size(min = 1, max = 5)}. */
    String annotation(ClassName type, String members) {
        return "@" + of(type) + "(" + members + ")";
    }

    /** What the file begins with, down to the blank line in front of its type. */
    String head() {
        StringBuilder head = new StringBuilder(2_000);
        head.append("package ").append(self.packageName()).append(";\n\n");
        imports.forEach(type -> head.append("import ").append(type).append(";\n"));
        return head.append(imports.isEmpty() ? "" : "\n").toString();
    }

    private String resolve(ClassName type) {
        if (type.packageName().equals(self.packageName())) {
            return type.simpleName();
        }
        if (ofPlan.contains(type.simpleName())) {
            return type.canonicalName();
        }
        if (!type.packageName().equals("java.lang")) {
            imports.add(type.canonicalName());
        }
        return type.simpleName();
    }
}
