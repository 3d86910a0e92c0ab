package io.github.layerscribe.codegen.emit.java;

import java.util.List;

/** Prints the components of a record with what Jackson and other validators need to know about them. */
final class RecordHeader {

    private RecordHeader() {}

    /** One component: its annotations, its type, its name. */
    static String component(Component component, List<Rule> rules) {
        TypeNames types = component.types();
        StringBuilder code = new StringBuilder(100)
                .append(types.annotation(RuntimeTypes.JSON_PROPERTY, Literals.text(component.wireName())))
                .append(' ')
                .append(jsonFormat(component));
        for (Rule rule : rules) {
            if (!rule.isOfElement()) {
                code.append(rule.annotation()).append(' ');
            }
        }
        addType(code, component, rules);
        return code.append(' ').append(component.name()).toString();
    }

    /** How a date or an instant is spelled, and a blank behind it; nothing for other values, which spell themselves. */
    static String jsonFormat(Component component) {
        TypeNames types = component.types();
        if (component.kind() == ValueKind.DATE) {
            String format = types.of(RuntimeTypes.JSON_FORMAT);
            return "@" + format + "(shape = " + format + ".Shape.STRING) ";
        }
        if (component.kind() == ValueKind.MOMENT) {
            String format = types.of(RuntimeTypes.JSON_FORMAT);
            return "@" + format + "(shape = " + format + ".Shape.STRING, pattern = " + types.of(RuntimeTypes.WIRE_TIME)
                    + ".PATTERN, timezone = \"UTC\") ";
        }
        return "";
    }

    private static void addType(StringBuilder code, Component component, List<Rule> rules) {
        TypeNames types = component.types();
        String element = types.of(component.elementType());
        if (!component.isList()) {
            code.append(element);
            return;
        }
        code.append(types.of(RuntimeTypes.LIST)).append('<');
        StringBuilder annotations = new StringBuilder();
        for (Rule rule : rules) {
            if (rule.isOfElement()) {
                annotations.append(rule.annotation()).append(' ');
            }
        }
        addAnnotated(code, annotations, element);
        code.append('>');
    }

    /** An annotation of a type stands in front of its simple name, also where the name is written in full. */
    private static void addAnnotated(StringBuilder code, StringBuilder annotations, String type) {
        int simpleName = type.lastIndexOf('.') + 1;
        code.append(type, 0, simpleName)
                .append(simpleName > 0 && annotations.length() > 0 ? " " : "")
                .append(annotations)
                .append(type, simpleName, type.length());
    }
}
