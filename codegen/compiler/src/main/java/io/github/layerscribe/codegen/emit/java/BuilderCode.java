package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Prints the staged builder: one interface for each required property, which leads to the next one and at last to the
 * {@code Builder}, so that code which forgets one does not compile.
 *
 * <p>A few stages are lambdas inside each other. The work that a virtual machine has with those grows with the square of
 * their number, so where there are many, one private class is every stage.
 */
final class BuilderCode {

    /** The most stages that are lambdas. */
    static final int MOST_LAMBDAS = 10;

    private static final String BUILDER = "Builder";

    /** With an {@code _}, which no class of a plan has: a plan may well have a draft. */
    private static final String DRAFT = "Draft_";

    private final RecordSubject subject;
    private final List<Component> components;
    private final List<Component> required;
    private final Setters setters;

    BuilderCode(RecordSubject subject, List<Component> components) {
        this.subject = subject;
        this.components = components;
        this.required = components.stream().filter(Component::isRequired).toList();
        this.setters = new Setters(nested(BUILDER));
    }

    /** The static method {@code builder()}. */
    MethodSpec start() {
        String article = "aeiou".indexOf(subject.words().charAt(0)) >= 0 ? "an " : "a ";
        String order = required.isEmpty() ? "." : "; the required properties come first, in the order of the plan.";
        MethodSpec.Builder start = MethodSpec.methodBuilder("builder")
                .addJavadoc("Starts $L$L$L", article, subject.words().toLowerCase(Locale.ROOT), order)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(
                        required.isEmpty()
                                ? nested(BUILDER)
                                : nested(required.get(0).stage()));
        if (hasDraft()) {
            return start.addStatement("return new $T()", nested(DRAFT)).build();
        }
        CodeBlock.Builder chain = CodeBlock.builder().add("return ");
        required.forEach(component -> chain.add("$N -> ", component.name()));
        chain.add("new $T($L)", nested(BUILDER), names(required));
        return start.addStatement(chain.build()).build();
    }

    /** Stages, the draft if there is one, and the builder itself. */
    List<TypeSpec> types() {
        List<TypeSpec> types = new ArrayList<>();
        for (int i = 0; i < required.size(); i++) {
            types.add(stage(i));
        }
        if (hasDraft()) {
            types.add(draft());
        }
        types.add(builder());
        return types;
    }

    private boolean hasDraft() {
        return required.size() > MOST_LAMBDAS;
    }

    private TypeSpec stage(int index) {
        Component component = required.get(index);
        TypeSpec.Builder stage = TypeSpec.interfaceBuilder(component.stage())
                .addJavadoc("The next property to set is {@code $L}.", component.name())
                .addModifiers(Modifier.PUBLIC);
        setters.ofStage(component, afterStage(index)).forEach(stage::addMethod);
        return stage.build();
    }

    private ClassName afterStage(int index) {
        return index + 1 < required.size() ? nested(required.get(index + 1).stage()) : nested(BUILDER);
    }

    /** Keeps what is set until everything required is there. */
    private TypeSpec draft() {
        TypeSpec.Builder draft = TypeSpec.classBuilder(DRAFT)
                .addJavadoc("Every stage at once; a stage that was passed is not used again.")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        for (int i = 0; i < required.size(); i++) {
            Component component = required.get(i);
            boolean isLast = i + 1 == required.size();
            draft.addSuperinterface(nested(component.stage()))
                    .addField(component.type(), component.name(), Modifier.PRIVATE)
                    .addMethod(setters.ofDraft(component, afterStage(i), isLast ? "new Builder(this)" : "this"));
        }
        return draft.build();
    }

    private TypeSpec builder() {
        String documentation = required.isEmpty()
                ? "Sets what is known; a null leaves a property out."
                : "Everything required is set. What is optional may follow; a null leaves it out.";
        TypeSpec.Builder builder = TypeSpec.classBuilder(BUILDER)
                .addJavadoc("$L", documentation)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        required.forEach(
                component -> builder.addField(component.type(), component.name(), Modifier.PRIVATE, Modifier.FINAL));
        optional().forEach(component -> builder.addField(component.type(), component.name(), Modifier.PRIVATE));
        builder.addMethod(constructor());
        optional().forEach(component -> setters.ofBuilder(component).forEach(builder::addMethod));
        return builder.addMethod(build()).build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        if (hasDraft()) {
            constructor.addParameter(nested(DRAFT), "draft");
            required.forEach(
                    component -> constructor.addStatement("this.$N = draft.$N", component.name(), component.name()));
        } else {
            for (Component component : required) {
                constructor
                        .addParameter(component.type(), component.name())
                        .addStatement("this.$N = $N", component.name(), component.name());
            }
        }
        return constructor.build();
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .returns(subject.type())
                .addStatement("return new $T($L)", subject.type(), names(components))
                .build();
    }

    private Stream<Component> optional() {
        return components.stream().filter(component -> !component.isRequired());
    }

    private static CodeBlock names(List<Component> components) {
        return components.stream()
                .map(component -> CodeBlock.of("$N", component.name()))
                .collect(CodeBlock.joining(", "));
    }

    private ClassName nested(String name) {
        return subject.type().nestedClass(name);
    }
}
