package io.github.layerscribe.codegen.emit.java;

import io.github.layerscribe.codegen.plan.Deprecation;
import java.util.List;

/** Prints the methods that set one property: with the value, with a primitive one, and for lists through a mapper. */
final class Setters {

    private static final String SOURCE = "S";
    private static final int DEPTH = 2;

    private final JavaText text;

    Setters(JavaText text) {
        this.text = text;
    }

    /** The methods of a stage; one of them is abstract, so that the stage can be a lambda. */
    void addToStage(Component component, String next) {
        addComment(component);
        text.header(DEPTH, next + " " + component.name() + "(", parameter(component, component.type()), ");");
        if (component.isList()) {
            addMapping(component, "default ", next);
        } else if (component.kind() == ValueKind.INTEGER) {
            text.blank();
            addComment(component);
            String boxed = component.types().of(RuntimeTypes.LONG) + ".valueOf(" + component.name() + ")";
            text.header(DEPTH, "default " + next + " " + component.name() + "(", parameter(component, "long"), ") {")
                    .line(DEPTH + 1, "return " + component.name() + "(" + boxed + ");")
                    .line(DEPTH, "}");
        }
    }

    void addToDraft(Component component, String next, String result) {
        text.line(DEPTH, component.types().annotation(RuntimeTypes.OVERRIDE));
        addAssignment(component, next, component.type(), result);
    }

    /** The methods of the builder for an optional property. */
    void addToBuilder(Component component) {
        text.blank();
        addComment(component);
        addAssignment(component, BuilderCode.BUILDER, component.type(), "this");
        if (component.isList()) {
            addMapping(component, "public ", BuilderCode.BUILDER);
        } else if (component.kind() == ValueKind.INTEGER || component.kind() == ValueKind.FLAG) {
            text.blank();
            addComment(component);
            String primitive = component.kind() == ValueKind.INTEGER ? "long" : "boolean";
            addAssignment(component, BuilderCode.BUILDER, primitive, "this");
        }
    }

    private void addAssignment(Component component, String returned, String type, String result) {
        String name = component.name();
        text.header(DEPTH, "public " + returned + " " + name + "(", parameter(component, type), ") {")
                .line(DEPTH + 1, "this." + name + " = " + name + ";")
                .line(DEPTH + 1, "return " + result + ";")
                .line(DEPTH, "}");
    }

    private void addMapping(Component component, String modifier, String next) {
        TypeNames types = component.types();
        String element = types.beside(SOURCE, component.elementType());
        String source = types.of(RuntimeTypes.ITERABLE) + "<S> source";
        String mapper = types.of(RuntimeTypes.FUNCTION) + "<? super S, " + element + "> mapper";
        text.blank();
        addComment(
                component,
                new DocComment(DEPTH).paragraph(PropertyDoc.of(component).ofMapping()));
        String head = modifier + "<S> " + types.nestedBeside(SOURCE, next) + " " + component.name() + "(";
        text.header(DEPTH, head, List.of(source, mapper), ") {")
                .line(
                        DEPTH + 1,
                        "return " + component.name() + "(" + types.of(RuntimeTypes.LISTS) + ".map(source, mapper));")
                .line(DEPTH, "}");
    }

    private void addComment(Component component) {
        if (isMarked(component)) {
            addComment(
                    component,
                    new DocComment(DEPTH).paragraph(PropertyDoc.of(component).sentence()));
        } else {
            text.doc(DEPTH, component.code().setterDoc());
        }
    }

    private void addComment(Component component, DocComment comment) {
        Deprecation deprecation = component.deprecated();
        if (deprecation != null && isMarked(component)) {
            text.doc(
                            DEPTH,
                            comment.tag("@deprecated", PropertyDoc.insteadOf(deprecation))
                                    .lines())
                    .line(DEPTH, RecordClass.deprecated(deprecation, component.types()));
        } else {
            text.doc(DEPTH, comment.lines());
        }
    }

    /** What must be set cannot be avoided. */
    private static boolean isMarked(Component component) {
        return component.deprecated() != null && !component.isRequired();
    }

    private static List<String> parameter(Component component, String type) {
        return List.of(type + " " + component.name());
    }
}
