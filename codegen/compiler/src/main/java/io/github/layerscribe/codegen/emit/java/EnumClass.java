package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.ClassName;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.SetDefinition;
import java.util.List;

/** Prints a closed set as an enum whose constants know their values on the wire. */
final class EnumClass {

    private static final String WIRE_VALUE = "wireValue";

    private final SetDefinition set;
    private final JavaNames names;
    private final ClassName type;
    private final TypeNames types;
    private final JavaText text = new JavaText();

    EnumClass(SetDefinition set, JavaNames names) {
        this.set = set;
        this.names = names;
        this.type = names.type(names.table().classOf(set));
        this.types = TypeNames.alone(type);
    }

    /** The whole file. */
    String print() {
        String place = (set.isInline() ? "properties." : "sets.") + set.id();
        text.doc(0, new DocComment(0).paragraph(description()).lines())
                .line(0, types.annotation(RuntimeTypes.GENERATED, Literals.text(place)))
                .line(0, "public enum " + types.of(type) + " implements " + types.of(RuntimeTypes.WIRE_VALUE) + " {");
        List<SetDefinition.Value> values = set.values();
        for (int i = 0; i < values.size(); i++) {
            addConstant(values.get(i), i == 0, i + 1 == values.size());
        }
        String string = types.of(RuntimeTypes.STRING);
        text.blank()
                .line(1, "private final " + string + " " + WIRE_VALUE + ";")
                .blank()
                .header(1, types.of(type) + "(", List.of(string + " " + WIRE_VALUE), ") {")
                .line(2, "this." + WIRE_VALUE + " = " + WIRE_VALUE + ";")
                .line(1, "}");
        addFromWireValue(string);
        text.blank()
                .line(1, types.annotation(RuntimeTypes.OVERRIDE))
                .line(1, types.annotation(RuntimeTypes.JSON_VALUE))
                .header(1, "public " + string + " " + WIRE_VALUE + "(", List.of(), ") {")
                .line(2, "return " + WIRE_VALUE + ";")
                .line(1, "}")
                .line(0, "}");
        return types.head() + text;
    }

    private String description() {
        String description = set.description();
        if (description == null && set.isInline()) {
            description = names.plan().properties().get(set.id()).description();
        }
        return description == null ? "{@code " + set.id() + "} of the plan." : DocText.sentence(description);
    }

    private void addConstant(SetDefinition.Value value, boolean isFirst, boolean isLast) {
        DocComment comment = new DocComment(1);
        if (value.description() != null) {
            comment.paragraph(DocText.sentence(value.description()));
        }
        Deprecation deprecation = value.deprecated();
        if (deprecation != null) {
            comment.tag("@deprecated", PropertyDoc.insteadOf(deprecation));
        }
        if (!isFirst) {
            text.blank();
        }
        text.doc(1, comment.lines());
        if (deprecation != null) {
            text.line(1, RecordClass.deprecated(deprecation, types));
        }
        String constant = names.table().constantOf(value);
        text.line(1, constant + "(" + Literals.text(value.wireName()) + ")" + (isLast ? ";" : ","));
    }

    private void addFromWireValue(String string) {
        String self = types.of(type);
        String optional = types.of(RuntimeTypes.OPTIONAL);
        text.blank()
                .doc(1, "The member that the receiver knows by this text; empty if there is none.")
                .header(
                        1,
                        "public static " + optional + "<" + self + "> fromWireValue(",
                        List.of(string + " " + WIRE_VALUE),
                        ") {")
                .line(2, "for (" + self + " member : values()) {")
                .line(3, "if (member." + WIRE_VALUE + ".equals(" + WIRE_VALUE + ")) {")
                .line(4, "return " + optional + ".of(member);")
                .line(3, "}")
                .line(2, "}")
                .line(2, "return " + optional + ".empty();")
                .line(1, "}");
    }
}
