package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.ClassName;
import io.github.layerscribe.codegen.emit.java.JavaText.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The private constants of one record beside the names of its properties: bounds, patterns, numbers of a check. */
final class Constants {

    private final Set<String> taken = new HashSet<>();
    private final List<Field> fields = new ArrayList<>();
    private final TypeNames types;

    /** Private names are nobody's promise, but they must not meet those that are taken. */
    Constants(Collection<String> taken, TypeNames types) {
        this.taken.addAll(taken);
        this.types = types;
    }

    /** A decimal number. */
    String decimal(String name, BigDecimal value) {
        String type = types.of(RuntimeTypes.BIG_DECIMAL);
        return add(name, RuntimeTypes.BIG_DECIMAL, "new " + type + "(" + Literals.decimal(value) + ")");
    }

    String pattern(String name, String pattern) {
        String type = types.of(RuntimeTypes.TEXT_PATTERN);
        return add(name, RuntimeTypes.TEXT_PATTERN, type + ".of(" + Literals.wrappedText(pattern) + ")");
    }

    List<Field> fields() {
        return fields;
    }

    private String add(String wanted, ClassName type, String value) {
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = wanted + "_" + number;
        }
        fields.add(Field.constant("private static final " + types.of(type), name + " = " + value + ";"));
        return name;
    }
}
