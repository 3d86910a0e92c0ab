package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.check.Check;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Prints an event, context or object as an immutable record. */
final class RecordClass {

    private static final Modifier[] CONSTANT = {Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL};
    private static final Modifier[] SHARED_CONSTANT = {Modifier.STATIC, Modifier.FINAL};

    private final RecordSubject subject;
    private final String documentation;
    private final JavaNames names;
    private final List<Component> components;
    private final List<Component> settable;
    private final Map<String, Component> byId;
    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();
    private final List<Rule> groupRules;
    private final List<MethodSpec> checkMethods = new ArrayList<>();
    private final List<Rule> checkRules = new ArrayList<>();
    private final Constants constants;

    RecordClass(RecordSubject subject, String documentation, JavaNames names) {
        this.subject = subject;
        this.documentation = documentation;
        this.names = names;
        this.components = Component.ofAll(subject.payload().members(), names);
        this.byId = Component.byId(components);
        this.settable =
                components.stream().filter(component -> !component.isFixed()).toList();
        this.constants =
                new Constants(components.stream().map(Component::constant).toList());
        settable.forEach(component -> rules.put(component.member().id(), ValueRules.of(component, constants)));
        this.groupRules = GroupRules.of(subject.payload(), byId);
        addChecks();
    }

    TypeSpec print() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(subject.type())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(subject.implemented())
                .addJavadoc("$L", documentation)
                .recordConstructor(RecordHeader.of(settable, rules))
                .addAnnotations(annotations());
        addConstants(type);
        addConstructor(type);
        BuilderCode builder = new BuilderCode(subject, settable);
        type.addMethod(builder.start());
        addAbout(type);
        components.stream().filter(Component::isFixed).map(this::fixedAccessor).forEach(type::addMethod);
        type.addMethod(writeTo()).addMethod(validateInto());
        checkMethods.forEach(type::addMethod);
        builder.types().forEach(type::addType);
        return type.build();
    }

    static AnnotationSpec generated(String place) {
        return AnnotationSpec.builder(RuntimeTypes.GENERATED)
                .addMember("value", "$L", Literals.text(place))
                .build();
    }

    static AnnotationSpec deprecated(Deprecation deprecation) {
        return AnnotationSpec.builder(Deprecated.class)
                .addMember("since", "$L", Literals.text(deprecation.since().toString()))
                .addMember("forRemoval", "true")
                .build();
    }

    private void addChecks() {
        CheckOperands operands = new CheckOperands(byId, names);
        List<Check> all = subject.payload().checks();
        for (int i = 0; i < all.size(); i++) {
            String method = all.size() == 1 ? "checkHolds" : "check" + (i + 1) + "Holds";
            CheckCode check = new CheckCode(all.get(i), method, operands, constants);
            checkMethods.add(check.method());
            checkRules.add(check.rule());
        }
    }

    private List<AnnotationSpec> annotations() {
        List<AnnotationSpec> annotations = new ArrayList<>();
        annotations.add(generated(subject.place()));
        annotations.add(AnnotationSpec.builder(RuntimeTypes.JSON_INCLUDE)
                .addMember("value", "$T.Include.NON_NULL", RuntimeTypes.JSON_INCLUDE)
                .build());
        Deprecation deprecation = subject.deprecated();
        if (deprecation != null) {
            annotations.add(deprecated(deprecation));
        }
        groupRules.forEach(rule -> annotations.add(rule.annotation()));
        checkRules.forEach(rule -> annotations.add(rule.annotation()));
        return annotations;
    }

    private void addConstants(TypeSpec.Builder type) {
        String wireName = subject.wireName();
        if (wireName != null) {
            type.addField(FieldSpec.builder(String.class, "NAME", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$L", Literals.text(wireName))
                    .addJavadoc("The event's name as the receiver sees it.")
                    .build());
        }
        for (Component component : components) {
            // A check of an event asks for violations of an object's property by the object's own constant.
            Modifier[] modifiers = subject.isObject() ? SHARED_CONSTANT : CONSTANT;
            type.addField(FieldSpec.builder(RuntimeTypes.PROPERTY_NAME, component.constant(), modifiers)
                    .initializer("$T.of($L)", RuntimeTypes.PROPERTY_NAME, Literals.text(component.wireName()))
                    .build());
        }
        constants.fields().forEach(type::addField);
        CodeBlock about = subject.about();
        if (about != null) {
            type.addField(FieldSpec.builder(subject.aboutType(), "INFO", CONSTANT)
                    .initializer(about)
                    .build());
        }
    }

    private void addConstructor(TypeSpec.Builder type) {
        List<Component> lists = settable.stream().filter(Component::isList).toList();
        if (lists.isEmpty()) {
            return;
        }
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        lists.forEach(
                list -> constructor.addStatement("$N = $T.copy($N)", list.name(), RuntimeTypes.LISTS, list.name()));
        type.addMethod(constructor.build());
    }

    private void addAbout(TypeSpec.Builder type) {
        if (!subject.isObject()) {
            type.addMethod(override("pushInfo")
                    .returns(subject.aboutType())
                    .addStatement("return INFO")
                    .build());
        }
    }

    /** Not a component: nobody sets it. Jackson writes it all the same, and leaves it out when it reads. */
    private MethodSpec fixedAccessor(Component component) {
        PlanValue value = Objects.requireNonNull(component.member().fixedValue());
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(component.name())
                .addJavadoc(
                        "$L",
                        new DocComment(1)
                                .paragraph(PropertyDoc.ofFixed(component))
                                .text())
                .addAnnotation(AnnotationSpec.builder(RuntimeTypes.JSON_PROPERTY)
                        .addMember("value", "$L", Literals.text(component.wireName()))
                        .addMember("access", "$T.Access.READ_ONLY", RuntimeTypes.JSON_PROPERTY)
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(component.fixedType());
        RecordHeader.jsonFormat(component).ifPresent(accessor::addAnnotation);
        if (isDeprecatedChoice(value)) {
            accessor.addAnnotation(suppressRemoval());
        }
        return accessor.addStatement("return $L", FixedValue.of(component, value))
                .build();
    }

    private MethodSpec writeTo() {
        MethodSpec.Builder method = override("writeTo").addParameter(RuntimeTypes.PAYLOAD_SINK, "sink");
        for (Component component : components) {
            method.addStatement(
                    "sink.$L($L, $L)",
                    component.kind().sinkMethod(component.isList()),
                    component.constant(),
                    component.read());
        }
        return method.build();
    }

    private MethodSpec validateInto() {
        MethodSpec.Builder method = override("validateInto").addParameter(RuntimeTypes.VIOLATIONS, "violations");
        if (usesDeprecatedChoice()) {
            method.addAnnotation(suppressRemoval());
        }
        rules.values().forEach(all -> all.forEach(rule -> addStatement(method, rule)));
        groupRules.forEach(rule -> addStatement(method, rule));
        checkRules.forEach(rule -> addStatement(method, rule));
        MethodSpec checked = method.build();
        return checked.code().isEmpty()
                ? method.addComment("the plan has no rule for it").build()
                : checked;
    }

    private static void addStatement(MethodSpec.Builder method, Rule rule) {
        if (rule.statement() != null) {
            method.addStatement(rule.statement());
        }
    }

    private boolean usesDeprecatedChoice() {
        return subject.payload().requirements().stream()
                .flatMap(requirement -> requirement.condition().values().stream())
                .anyMatch(RecordClass::isDeprecatedChoice);
    }

    /** Another generated file speaks of the value, so the compiler would warn there. */
    private static boolean isDeprecatedChoice(PlanValue value) {
        return value instanceof PlanValue.Choice choice && choice.value().deprecated() != null;
    }

    private static AnnotationSpec suppressRemoval() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$L", Literals.text("removal"))
                .build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
