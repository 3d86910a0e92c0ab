package io.github.layerscribe.codegen.emit.java;

import io.github.layerscribe.codegen.emit.java.JavaText.Field;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.check.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Prints an event, context or object as an immutable record. */
final class RecordClass {

    private final RecordSubject subject;
    private final List<String> documentation;
    private final TypeNames types;
    private final List<Component> components;
    private final List<Component> settable;
    private final List<List<Rule>> rules = new ArrayList<>();
    private final List<Rule> groupRules;
    private final List<CheckCode.Method> checkMethods = new ArrayList<>();
    private final List<Rule> checkRules = new ArrayList<>();
    private final Constants constants;
    private final JavaText text = new JavaText();

    RecordClass(RecordSubject subject, List<String> documentation, JavaNames names) {
        this.subject = subject;
        this.documentation = documentation;
        this.types = subject.types();
        this.components = subject.components();
        this.settable =
                components.stream().filter(component -> !component.isFixed()).toList();
        this.constants =
                new Constants(components.stream().map(Component::constant).toList(), types);
        settable.forEach(component -> rules.add(ValueRules.of(component, constants)));
        Map<String, Component> byId = Component.byId(components);
        this.groupRules = GroupRules.of(subject.payload(), byId, types);
        addChecks(new CheckOperands(byId, types, names));
    }

    /** The whole file. */
    String print() {
        addHeader();
        addConstants();
        addConstructor();
        BuilderCode builder = new BuilderCode(subject, settable, text);
        text.blank();
        builder.addStart();
        addAbout();
        components.stream().filter(Component::isFixed).forEach(this::addFixedAccessor);
        addWriteTo();
        addValidateInto();
        checkMethods.forEach(this::addCheckMethod);
        builder.addTypes();
        text.line(0, "}");
        return types.head() + text;
    }

    static String deprecated(Deprecation deprecation, TypeNames types) {
        String since = Literals.text(deprecation.since().toString());
        return types.annotation(RuntimeTypes.DEPRECATED, "since = " + since + ", forRemoval = true");
    }

    private void addChecks(CheckOperands operands) {
        List<Check> all = subject.payload().checks();
        for (int i = 0; i < all.size(); i++) {
            String method = all.size() == 1 ? "checkHolds" : "check" + (i + 1) + "Holds";
            CheckCode check = new CheckCode(all.get(i), method, operands, constants);
            checkMethods.add(check.method());
            checkRules.add(check.rule());
        }
    }

    private void addHeader() {
        String include = types.of(RuntimeTypes.JSON_INCLUDE);
        text.doc(0, documentation)
                .line(0, types.annotation(RuntimeTypes.GENERATED, Literals.text(subject.place())))
                .line(0, "@" + include + "(" + include + ".Include.NON_NULL)");
        Deprecation deprecation = subject.deprecated();
        if (deprecation != null) {
            text.line(0, deprecated(deprecation, types));
        }
        groupRules.forEach(rule -> text.line(0, rule.annotation()));
        checkRules.forEach(rule -> text.line(0, rule.annotation()));
        String name = "public record " + types.of(subject.type()) + "(";
        String implemented = "implements " + types.of(subject.implemented()) + " {";
        if (settable.isEmpty()) {
            text.unbroken(name + ") " + implemented);
            return;
        }
        text.line(0, name);
        for (int i = 0; i < settable.size(); i++) {
            String end = i + 1 < settable.size() ? "," : ")";
            text.line(2, RecordHeader.component(settable.get(i), rules.get(i)) + end);
        }
        text.line(2, implemented);
    }

    private void addConstants() {
        String wireName = subject.wireName();
        if (wireName != null) {
            String string = types.of(RuntimeTypes.STRING);
            text.blank()
                    .doc(1, "The event's name as the receiver sees it.")
                    .line(1, "public static final " + string + " NAME = " + Literals.text(wireName) + ";");
        }
        // A check of an event asks for violations of an object's property by the object's own constant.
        String modifiers = subject.isObject() ? "static final " : "private static final ";
        List<Field> fields = new ArrayList<>();
        for (Component component : components) {
            String type = types.of(RuntimeTypes.PROPERTY_NAME);
            String value = type + ".of(" + Literals.text(component.wireName()) + ");";
            fields.add(Field.constant(modifiers + type, component.constant() + " = " + value));
        }
        fields.addAll(constants.fields());
        if (subject.about() != null) {
            String kind = "private static final " + types.of(subject.aboutType());
            fields.add(Field.constant(kind, "INFO = " + subject.about() + ";"));
        }
        if (!fields.isEmpty()) {
            text.blank().fields(1, fields);
        }
    }

    private void addConstructor() {
        List<Component> lists = settable.stream().filter(Component::isList).toList();
        if (lists.isEmpty()) {
            return;
        }
        text.blank().line(1, "public " + subject.type().simpleName() + " {");
        for (Component list : lists) {
            text.line(2, list.name() + " = " + types.of(RuntimeTypes.LISTS) + ".copy(" + list.name() + ");");
        }
        text.line(1, "}");
    }

    private void addAbout() {
        if (!subject.isObject()) {
            text.blank()
                    .line(1, types.annotation(RuntimeTypes.OVERRIDE))
                    .header(1, "public " + types.of(subject.aboutType()) + " pushInfo(", List.of(), ") {")
                    .line(2, "return INFO;")
                    .line(1, "}");
        }
    }

    /** Not a component: nobody sets it. Jackson writes it all the same, and leaves it out when it reads. */
    private void addFixedAccessor(Component component) {
        PlanValue value = Objects.requireNonNull(component.member().fixedValue());
        String property = types.of(RuntimeTypes.JSON_PROPERTY);
        text.blank()
                .doc(
                        1,
                        new DocComment(1)
                                .paragraph(PropertyDoc.of(component).ofFixed(value))
                                .lines())
                .line(
                        1,
                        "@" + property + "(value = " + Literals.text(component.wireName()) + ", access = " + property
                                + ".Access.READ_ONLY)");
        String format = RecordHeader.jsonFormat(component);
        if (!format.isEmpty()) {
            text.line(1, format.strip());
        }
        if (isDeprecatedChoice(value)) {
            addSuppressRemoval();
        }
        text.header(1, "public " + component.type() + " " + component.name() + "(", List.of(), ") {")
                .line(2, "return " + FixedValue.of(component, value) + ";")
                .line(1, "}");
    }

    private void addWriteTo() {
        text.blank().line(1, types.annotation(RuntimeTypes.OVERRIDE));
        List<String> parameter = List.of(types.of(RuntimeTypes.PAYLOAD_SINK) + " sink");
        if (components.isEmpty()) {
            text.header(1, "public void writeTo(", parameter, ") {}");
            return;
        }
        text.header(1, "public void writeTo(", parameter, ") {");
        for (Component component : components) {
            String method = component.kind().sinkMethod(component.isList());
            text.line(2, "sink." + method + "(" + component.constant() + ", " + component.read() + ");");
        }
        text.line(1, "}");
    }

    private void addValidateInto() {
        text.blank().line(1, types.annotation(RuntimeTypes.OVERRIDE));
        if (usesDeprecatedChoice()) {
            addSuppressRemoval();
        }
        text.header(1, "public void validateInto(", List.of(types.of(RuntimeTypes.VIOLATIONS) + " violations"), ") {");
        int before = text.length();
        rules.forEach(all -> all.forEach(this::addStatement));
        groupRules.forEach(this::addStatement);
        checkRules.forEach(this::addStatement);
        if (text.length() == before) {
            text.line(2, "// the plan has no rule for it");
        }
        text.line(1, "}");
    }

    private void addStatement(Rule rule) {
        if (rule.statement() != null) {
            text.line(2, rule.statement() + ";");
        }
    }

    private void addCheckMethod(CheckCode.Method method) {
        text.blank().header(1, method.head(), List.of(method.parameter()), ") {");
        method.lines().forEach(line -> text.line(2, line));
        text.line(1, "}");
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

    private void addSuppressRemoval() {
        text.line(1, types.annotation(RuntimeTypes.SUPPRESS_WARNINGS, Literals.text("removal")));
    }
}
