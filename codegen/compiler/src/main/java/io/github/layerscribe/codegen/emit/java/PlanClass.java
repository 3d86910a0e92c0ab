package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.layerscribe.codegen.plan.EventDefinition;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Prints what applications and tools may want to know about the plan itself. Names are literals: a reference to an event
 * that is on its way out would be a warning in everybody's build.
 */
final class PlanClass {

    /** A static initializer holds some 8,000 texts; a list of more comes from several methods. */
    private static final int MOST_IN_ONE_LIST = 1_000;

    private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};
    private static final TypeName NAMES = ParameterizedTypeName.get(List.class, String.class);

    private final JavaNames names;
    private final ClassName type;
    private final List<List<String>> parts;

    PlanClass(JavaNames names) {
        this.names = names;
        this.type = names.type(names.table().planClass());
        this.parts = parts(names.plan().events().all().stream()
                .filter(EventDefinition::isInCode)
                .map(EventDefinition::wireName)
                .distinct()
                .toList());
    }

    TypeSpec print() {
        TypeSpec.Builder plan = TypeSpec.classBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L", documentation())
                .addAnnotation(EnumClass.generated("plan"))
                .addField(text("NAME", "The plan's name.", names.plan().id()))
                .addField(text(
                        "VERSION", "The plan's version.", names.plan().version().toString()))
                .addField(text(
                        "GENERATOR_VERSION",
                        "The version of Layerscribe that generated this package.",
                        names.options().generatorVersion()))
                .addField(FieldSpec.builder(NAMES, "EVENTS", CONSTANT)
                        .addJavadoc("The events in this package, by the names that receivers see.")
                        .initializer(events())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (parts.size() > 1) {
            IntStream.range(0, parts.size()).mapToObj(this::part).forEach(plan::addMethod);
        }
        return plan.build();
    }

    private String documentation() {
        return new DocComment(0)
                .paragraph("The tracking plan {@code " + names.plan().id() + "} that this package was generated from.")
                .paragraph(DocText.sentence(names.plan().info().goal()))
                .text();
    }

    private static FieldSpec text(String name, String documentation, String value) {
        return FieldSpec.builder(String.class, name, CONSTANT)
                .addJavadoc(documentation)
                .initializer("$L", Literals.text(value))
                .build();
    }

    private CodeBlock events() {
        if (parts.size() == 1) {
            return listOf(parts.get(0));
        }
        CodeBlock calls = IntStream.range(0, parts.size())
                .mapToObj(part -> CodeBlock.of("events$L()", part + 1))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.of($L).flatMap($T::stream).toList()", Stream.class, calls, List.class);
    }

    private MethodSpec part(int index) {
        return MethodSpec.methodBuilder("events" + (index + 1))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(NAMES)
                .addStatement("return $L", listOf(parts.get(index)))
                .build();
    }

    private static CodeBlock listOf(List<String> values) {
        CodeBlock literals = values.stream()
                .map(value -> CodeBlock.of("\n        $L", Literals.text(value)))
                .collect(CodeBlock.joining(","));
        return CodeBlock.of("$T.of($L)", List.class, literals);
    }

    private static List<List<String>> parts(List<String> all) {
        int count = Math.max(1, (all.size() + MOST_IN_ONE_LIST - 1) / MOST_IN_ONE_LIST);
        return IntStream.range(0, count)
                .mapToObj(part ->
                        all.subList(part * MOST_IN_ONE_LIST, Math.min(all.size(), (part + 1) * MOST_IN_ONE_LIST)))
                .toList();
    }
}
