package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints the components of a record with what Jackson and other validators need to know about them. */
final class RecordHeader {

    private RecordHeader() {}

    /** The rules are those of each component, by the ids of their properties. */
    static MethodSpec of(List<Component> components, Map<String, List<Rule>> rules) {
        MethodSpec.Builder header = MethodSpec.constructorBuilder();
        for (Component component : components) {
            header.addParameter(
                    parameter(component, rules.getOrDefault(component.member().id(), List.of())));
        }
        return header.build();
    }

    /** How a date or an instant is spelled; other values spell themselves. */
    static Optional<AnnotationSpec> jsonFormat(Component component) {
        if (component.kind() != ValueKind.DATE && component.kind() != ValueKind.MOMENT) {
            return Optional.empty();
        }
        AnnotationSpec.Builder format = AnnotationSpec.builder(RuntimeTypes.JSON_FORMAT)
                .addMember("shape", "$T.Shape.STRING", RuntimeTypes.JSON_FORMAT);
        if (component.kind() == ValueKind.MOMENT) {
            format.addMember("pattern", "$T.PATTERN", RuntimeTypes.WIRE_TIME).addMember("timezone", "\"UTC\"");
        }
        return Optional.of(format.build());
    }

    private static ParameterSpec parameter(Component component, List<Rule> rules) {
        ParameterSpec.Builder parameter = ParameterSpec.builder(type(component, rules), component.name())
                .addAnnotation(AnnotationSpec.builder(RuntimeTypes.JSON_PROPERTY)
                        .addMember("value", "$L", Literals.text(component.wireName()))
                        .build());
        jsonFormat(component).ifPresent(parameter::addAnnotation);
        rules.stream().filter(rule -> !rule.isOfElement()).map(Rule::annotation).forEach(parameter::addAnnotation);
        return parameter.build();
    }

    private static TypeName type(Component component, List<Rule> rules) {
        if (!component.isList()) {
            return component.type();
        }
        List<AnnotationSpec> ofElement =
                rules.stream().filter(Rule::isOfElement).map(Rule::annotation).toList();
        TypeName element = component.elementType().annotated(ofElement);
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }
}
