package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.layerscribe.codegen.plan.Deprecation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Prints the methods that set one property: with the value, with a primitive one, and for lists through a mapper. */
final class Setters {

    private static final TypeVariableName SOURCE = TypeVariableName.get("S");

    private final ClassName builder;

    Setters(ClassName builder) {
        this.builder = builder;
    }

    /** The methods of a stage; one of them is abstract, so that the stage can be a lambda. */
    List<MethodSpec> ofStage(Component component, ClassName next) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(setter(component, next)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addParameter(component.type(), component.name())
                .build());
        if (component.isList()) {
            methods.add(mapping(component, next).addModifiers(Modifier.DEFAULT).build());
        } else if (component.kind() == ValueKind.INTEGER) {
            methods.add(setter(component, next)
                    .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                    .addParameter(long.class, component.name())
                    .addStatement("return $N($T.valueOf($N))", component.name(), Long.class, component.name())
                    .build());
        }
        return methods;
    }

    MethodSpec ofDraft(Component component, ClassName next, String result) {
        return MethodSpec.methodBuilder(component.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(next)
                .addParameter(component.type(), component.name())
                .addStatement("this.$N = $N", component.name(), component.name())
                .addStatement("return $L", result)
                .build();
    }

    /** The methods of the builder for an optional property. */
    List<MethodSpec> ofBuilder(Component component) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(assignment(component)
                .addParameter(component.type(), component.name())
                .build());
        if (component.isList()) {
            methods.add(mapping(component, builder).build());
        } else if (component.kind() == ValueKind.INTEGER || component.kind() == ValueKind.FLAG) {
            methods.add(assignment(component)
                    .addParameter(component.elementType().unbox(), component.name())
                    .build());
        }
        return methods;
    }

    private MethodSpec.Builder assignment(Component component) {
        return setter(component, builder)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("this.$N = $N", component.name(), component.name())
                .addStatement("return this");
    }

    private static MethodSpec.Builder mapping(Component component, ClassName next) {
        DocComment documentation = new DocComment(2).paragraph(PropertyDoc.ofMapping(component));
        return method(component, next, documentation)
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(SOURCE)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Iterable.class), SOURCE), "source")
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Function.class),
                                WildcardTypeName.supertypeOf(SOURCE),
                                component.elementType()),
                        "mapper")
                .addStatement("return $N($T.map(source, mapper))", component.name(), RuntimeTypes.LISTS);
    }

    private static MethodSpec.Builder setter(Component component, ClassName next) {
        return method(component, next, new DocComment(2).paragraph(PropertyDoc.sentence(component)));
    }

    private static MethodSpec.Builder method(Component component, ClassName next, DocComment documentation) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(component.name()).returns(next);
        Deprecation deprecation = component.deprecated();
        if (deprecation != null && !component.isRequired()) { // what must be set cannot be avoided
            method.addAnnotation(RecordClass.deprecated(deprecation));
            documentation.tag("@deprecated", PropertyDoc.insteadOf(deprecation));
        }
        return method.addJavadoc("$L", documentation.text());
    }
}
