package io.github.layerscribe.codegen.emit.java;

import io.github.layerscribe.codegen.emit.java.JavaText.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

    static final String BUILDER = "Builder";

    /** With an {@code _}, which no class of a plan has: a plan may well have a draft. */
    private static final String DRAFT = "Draft_";

    private final RecordSubject subject;
    private final List<Component> components;
    private final List<Component> required;
    private final List<Component> optional;
    private final JavaText text;
    private final Setters setters;

    BuilderCode(RecordSubject subject, List<Component> components, JavaText text) {
        this.subject = subject;
        this.components = components;
        this.required = components.stream().filter(Component::isRequired).toList();
        this.optional =
                components.stream().filter(component -> !component.isRequired()).toList();
        this.text = text;
        this.setters = new Setters(text);
    }

    /** The static method {@code builder()}. */
    void addStart() {
        String article = "aeiou".indexOf(subject.words().charAt(0)) >= 0 ? "an " : "a ";
        String order = required.isEmpty() ? "." : "; the required properties come first, in the order of the plan.";
        String first = required.isEmpty() ? BUILDER : required.get(0).stage();
        text.doc(1, "Starts " + article + subject.words().toLowerCase(Locale.ROOT) + order)
                .header(1, "public static " + first + " builder(", List.of(), ") {")
                .line(2, "return " + (hasDraft() ? "new " + DRAFT + "()" : chain()) + ";")
                .line(1, "}");
    }

    private String chain() {
        StringBuilder chain = new StringBuilder();
        required.forEach(component -> chain.append(component.name()).append(" -> "));
        return chain.append("new " + BUILDER + "(")
                .append(names(required))
                .append(')')
                .toString();
    }

    /** Stages, the draft if there is one, and the builder itself. */
    void addTypes() {
        for (int i = 0; i < required.size(); i++) {
            addStage(i);
        }
        if (hasDraft()) {
            addDraft();
        }
        addBuilder();
    }

    private boolean hasDraft() {
        return required.size() > MOST_LAMBDAS;
    }

    private void addStage(int index) {
        Component component = required.get(index);
        text.blank()
                .doc(1, "The next property to set is {@code " + component.name() + "}.")
                .line(1, "public interface " + component.stage() + " {")
                .blank();
        setters.addToStage(component, afterStage(index));
        text.line(1, "}");
    }

    private String afterStage(int index) {
        return index + 1 < required.size() ? required.get(index + 1).stage() : BUILDER;
    }

    /** Keeps what is set until everything required is there. */
    private void addDraft() {
        String stages = required.stream().map(Component::stage).collect(Collectors.joining(", "));
        text.blank()
                .doc(1, "Every stage at once; a stage that was passed is not used again.")
                .line(1, "private static final class " + DRAFT + " implements " + stages + " {")
                .blank()
                .fields(2, fields("private ", required));
        for (int i = 0; i < required.size(); i++) {
            boolean isLast = i + 1 == required.size();
            text.blank();
            setters.addToDraft(required.get(i), afterStage(i), isLast ? "new Builder(this)" : "this");
        }
        text.line(1, "}");
    }

    private void addBuilder() {
        List<Field> fields = new ArrayList<>(fields("private final ", required));
        fields.addAll(fields("private ", optional));
        text.blank()
                .doc(
                        1,
                        required.isEmpty()
                                ? "Sets what is known; a null leaves a property out."
                                : "Everything required is set. What is optional may follow; a null leaves it out.")
                .line(1, "public static final class " + BUILDER + " {")
                .blank()
                .fields(2, fields);
        if (!fields.isEmpty()) {
            text.blank();
        }
        addConstructor();
        optional.forEach(setters::addToBuilder);
        String type = subject.types().of(subject.type());
        text.blank()
                .header(2, "public " + type + " build(", List.of(), ") {")
                .line(3, "return new " + type + "(" + names(components) + ");")
                .line(2, "}")
                .line(1, "}");
    }

    private void addConstructor() {
        String head = "private " + BUILDER + "(";
        if (required.isEmpty()) {
            text.line(2, head + ") {}");
            return;
        }
        List<String> parameters = hasDraft()
                ? List.of(DRAFT + " draft")
                : required.stream()
                        .map(component -> component.type() + " " + component.name())
                        .toList();
        text.header(2, head, parameters, ") {");
        String source = hasDraft() ? "draft." : "";
        required.forEach(
                component -> text.line(3, "this." + component.name() + " = " + source + component.name() + ";"));
        text.line(2, "}");
    }

    private static List<Field> fields(String modifiers, List<Component> components) {
        return components.stream()
                .map(component -> Field.ofObject(modifiers + component.type() + " " + component.name() + ";"))
                .toList();
    }

    private static String names(List<Component> components) {
        return components.stream().map(Component::name).collect(Collectors.joining(", "));
    }
}
