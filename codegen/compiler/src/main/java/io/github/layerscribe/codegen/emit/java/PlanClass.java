package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.ClassName;
import io.github.layerscribe.codegen.emit.java.JavaText.Field;
import io.github.layerscribe.codegen.plan.EventDefinition;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints what applications and tools may want to know about the plan itself. Names are literals: a reference to an event
 * that is on its way out would be a warning in everybody's build.
 */
final class PlanClass {

    /** A static initializer holds some 8,000 texts; a list of more comes from several methods. */
    private static final int MOST_IN_ONE_LIST = 1_000;

    private final JavaNames names;
    private final ClassName type;
    private final TypeNames types;
    private final List<List<String>> parts;
    private final JavaText text = new JavaText();

    PlanClass(JavaNames names) {
        this.names = names;
        this.type = names.type(names.table().planClass());
        this.types = TypeNames.alone(type);
        this.parts = parts(names.plan().events().all().stream()
                .filter(EventDefinition::isInCode)
                .map(EventDefinition::wireName)
                .distinct()
                .toList());
    }

    /** The whole file. */
    String print() {
        text.doc(0, documentation())
                .line(0, types.annotation(RuntimeTypes.GENERATED, Literals.text("plan")))
                .line(0, "public final class " + types.of(type) + " {");
        addText("NAME", "The plan's name.", names.plan().id());
        addText("VERSION", "The plan's version.", names.plan().version().toString());
        addText(
                "GENERATOR_VERSION",
                "The version of Layerscribe that generated this package.",
                names.options().generatorVersion());
        addConstant("EVENTS", "The events in this package, by the names that receivers see.", listType(), events());
        text.blank().line(1, "private " + types.of(type) + "() {}");
        for (int part = 0; parts.size() > 1 && part < parts.size(); part++) {
            text.blank()
                    .header(1, "private static " + listType() + " events" + (part + 1) + "(", List.of(), ") {")
                    .line(2, "return " + listOf(parts.get(part)) + ";")
                    .line(1, "}");
        }
        text.line(0, "}");
        return types.head() + text;
    }

    private List<String> documentation() {
        return new DocComment(0)
                .paragraph("The tracking plan {@code " + names.plan().id() + "} that this package was generated from.")
                .paragraph(DocText.sentence(names.plan().info().goal()))
                .lines();
    }

    private void addText(String name, String documentation, String value) {
        addConstant(name, documentation, types.of(RuntimeTypes.STRING), Literals.text(value));
    }

    private void addConstant(String name, String documentation, String constantType, String value) {
        String declaration = name + " = " + value + ";";
        text.blank()
                .doc(1, documentation)
                .fields(1, List.of(Field.constant("public static final " + constantType, declaration)));
    }

    private String listType() {
        return types.of(RuntimeTypes.LIST) + "<" + types.of(RuntimeTypes.STRING) + ">";
    }

    private String events() {
        if (parts.size() == 1) {
            return listOf(parts.get(0));
        }
        String calls = IntStream.rangeClosed(1, parts.size())
                .mapToObj(part -> "events" + part + "()")
                .collect(Collectors.joining(", "));
        return types.of(RuntimeTypes.STREAM) + ".of(" + calls + ").flatMap(" + types.of(RuntimeTypes.LIST)
                + "::stream).toList()";
    }

    private String listOf(List<String> values) {
        String literals = values.stream()
                .map(value -> "\n" + JavaText.INDENT + JavaText.INDENT + Literals.text(value))
                .collect(Collectors.joining(","));
        return types.of(RuntimeTypes.LIST) + ".of(" + literals + ")";
    }

    private static List<List<String>> parts(List<String> all) {
        int count = Math.max(1, (all.size() + MOST_IN_ONE_LIST - 1) / MOST_IN_ONE_LIST);
        return IntStream.range(0, count)
                .mapToObj(part ->
                        all.subList(part * MOST_IN_ONE_LIST, Math.min(all.size(), (part + 1) * MOST_IN_ONE_LIST)))
                .toList();
    }
}
