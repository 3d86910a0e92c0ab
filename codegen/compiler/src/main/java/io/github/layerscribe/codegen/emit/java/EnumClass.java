package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.SetDefinition;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Prints a closed set as an enum whose constants know their values on the wire. */
final class EnumClass {

    private static final String WIRE_VALUE = "wireValue";

    private final SetDefinition set;
    private final JavaNames names;
    private final ClassName type;

    EnumClass(SetDefinition set, JavaNames names) {
        this.set = set;
        this.names = names;
        this.type = names.type(names.table().classOf(set));
    }

    TypeSpec print() {
        TypeSpec.Builder enumeration = TypeSpec.enumBuilder(type)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(RuntimeTypes.WIRE_VALUE)
                .addJavadoc("$L", new DocComment(0).paragraph(description()).text())
                .addAnnotation(generated((set.isInline() ? "properties." : "sets.") + set.id()));
        set.values().forEach(value -> enumeration.addEnumConstant(names.table().constantOf(value), constant(value)));
        return enumeration
                .addField(FieldSpec.builder(String.class, WIRE_VALUE, Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, WIRE_VALUE)
                        .addStatement("this.$L = $L", WIRE_VALUE, WIRE_VALUE)
                        .build())
                .addMethod(fromWireValue())
                .addMethod(wireValue())
                .build();
    }

    static AnnotationSpec generated(String place) {
        return AnnotationSpec.builder(RuntimeTypes.GENERATED)
                .addMember("value", "$L", Literals.text(place))
                .build();
    }

    private static AnnotationSpec deprecated(Deprecation deprecation) {
        return AnnotationSpec.builder(Deprecated.class)
                .addMember("since", "$L", Literals.text(deprecation.since().toString()))
                .addMember("forRemoval", "true")
                .build();
    }

    private String description() {
        String description = set.description();
        if (description == null && set.isInline()) {
            description = names.plan().properties().get(set.id()).description();
        }
        return description == null ? "{@code " + set.id() + "} of the plan." : DocText.sentence(description);
    }

    private static TypeSpec constant(SetDefinition.Value value) {
        TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder("$L", Literals.text(value.wireName()));
        DocComment comment = new DocComment(1);
        if (value.description() != null) {
            comment.paragraph(DocText.sentence(value.description()));
        }
        Deprecation deprecation = value.deprecated();
        if (deprecation != null) {
            constant.addAnnotation(deprecated(deprecation));
            comment.tag("@deprecated", PropertyDoc.insteadOf(deprecation));
        }
        return constant.addJavadoc("$L", comment.text()).build();
    }

    private MethodSpec fromWireValue() {
        return MethodSpec.methodBuilder("fromWireValue")
                .addJavadoc("The member that the receiver knows by this text; empty if there is none.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), type))
                .addParameter(String.class, WIRE_VALUE)
                .beginControlFlow("for ($T member : values())", type)
                .beginControlFlow("if (member.$L.equals($L))", WIRE_VALUE, WIRE_VALUE)
                .addStatement("return $T.of(member)", Optional.class)
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $T.empty()", Optional.class)
                .build();
    }

    private static MethodSpec wireValue() {
        return MethodSpec.methodBuilder(WIRE_VALUE)
                .addAnnotation(Override.class)
                .addAnnotation(AnnotationSpec.builder(RuntimeTypes.JSON_VALUE).build())
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", WIRE_VALUE)
                .build();
    }
}
