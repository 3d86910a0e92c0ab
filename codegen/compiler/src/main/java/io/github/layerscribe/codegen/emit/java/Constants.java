package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The private constants of one record beside the names of its properties: bounds, patterns, numbers of a check. */
final class Constants {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, FieldSpec> fields = new LinkedHashMap<>();

    /** Private names are nobody's promise, but they must not meet those that are taken. */
    Constants(Collection<String> taken) {
        this.taken.addAll(taken);
    }

    /** A decimal number; equal numbers with equal names are one constant. */
    String decimal(String name, BigDecimal value) {
        return add(
                name,
                TypeName.get(BigDecimal.class),
                CodeBlock.of("new $T($L)", BigDecimal.class, Literals.decimal(value)));
    }

    String pattern(String name, String pattern) {
        return add(
                name,
                RuntimeTypes.TEXT_PATTERN,
                CodeBlock.of("$T.of($L)", RuntimeTypes.TEXT_PATTERN, Literals.wrappedText(pattern)));
    }

    Collection<FieldSpec> fields() {
        return fields.values();
    }

    private String add(String wanted, TypeName type, CodeBlock value) {
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = wanted + "_" + number;
        }
        fields.put(
                name,
                FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(value)
                        .build());
        return name;
    }
}
