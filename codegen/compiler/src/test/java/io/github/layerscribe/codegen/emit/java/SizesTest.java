package io.github.layerscribe.codegen.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.payload.PayloadTree;
import io.github.layerscribe.payload.WireValue;
import io.github.layerscribe.validation.Violations;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans of any size either compile and run, or are refused with a place; there is nothing in between. */
class SizesTest {

    private static final String HEAD = """
        plan: sizes
        version: 1.0.0
        goal: Grow.
        pages:
          home: {path: /}
        destinations:
          web: {type: gtm}
        """;

    @ParameterizedTest
    @CsvSource({
        "1, required",
        "10, required",
        "11, required",
        "126, required",
        "199, required",
        "200, required",
        "1, optional",
        "126, optional",
        "200, optional"
    })
    void runsWithAsManyProperties(int count, String presence) throws ReflectiveOperationException {
        Class<?> type = load(properties(count, presence), "Big");
        Object stage = type.getMethod("builder").invoke(null);
        for (int i = 1; i <= count; i++) {
            Method setter = publicMethod(stage, "p" + i, argument(i).getClass());
            stage = setter.invoke(stage, argument(i));
        }
        Event event = (Event) publicMethod(stage, "build").invoke(stage);
        Violations violations = new Violations();
        event.validateInto(violations);

        assertThat(violations.list()).isEmpty();
        assertThat(PayloadTree.of(event)).hasSize(count).containsEntry("p1", 1L);
        assertThat(event).hasSameHashCodeAs(event).hasToString(event.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 254, 255, 256, 1_000})
    void refusesMorePropertiesWithAPlace(int count) {
        assertThat(Plans.refusalOf(properties(count, "required"))).anySatisfy(SizesTest::hasPlace);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 2_000})
    void runsWithAsManyValues(int count) throws ReflectiveOperationException {
        Class<?> type = load(values(count), "Choice");
        Object[] constants = type.getEnumConstants();
        Object found = type.getMethod("fromWireValue", String.class).invoke(null, "value " + count);

        assertThat(constants).hasSize(count);
        assertThat(found).isEqualTo(Optional.of(constants[count - 1]));
        assertThat(((WireValue) constants[0]).wireValue()).isEqualTo("value 1");
        assertThat(type.getMethod("fromWireValue", String.class).invoke(null, "value 0"))
                .isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(ints = {2_001, 3_000, 5_000})
    void refusesMoreValuesWithAPlace(int count) {
        assertThat(Plans.refusalOf(values(count))).anySatisfy(SizesTest::hasPlace);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_001})
    void runsWithAsManyEvents(int count) throws ReflectiveOperationException {
        String events = IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        "  e" + i + ": {description: One, purpose: Tests, pages: [home], within: e, required: [p]}\n")
                .collect(Collectors.joining(
                        "", "properties:\n  p: {type: string, description: One, example: x}\nevents:\n", ""));
        var sources = Plans.java(Plans.of(HEAD + events), "com.acme.sizes");
        sources.keySet().removeIf(path -> !path.endsWith("SizesPlan.java"));
        List<?> names = (List<?>) CompiledJava.strict(sources)
                .load()
                .loadClass("com.acme.sizes.SizesPlan")
                .getField("EVENTS")
                .get(null);

        assertThat(names).hasSize(count).last().isEqualTo("e" + count);
    }

    private static void hasPlace(Diagnostic diagnostic) {
        assertThat(diagnostic.isError()).isTrue();
        assertThat(diagnostic.range().line()).isGreaterThan(5);
        assertThat(diagnostic.message()).containsAnyOf("200", "2,000");
    }

    private static Class<?> load(String plan, String type) throws ClassNotFoundException {
        return CompiledJava.strict(Plans.java(Plans.of(plan), "com.acme.sizes"))
                .load()
                .loadClass("com.acme.sizes." + type);
    }

    /** Of the interface or public class that declares it: the object itself may be a lambda. */
    private static Method publicMethod(Object target, String name, Class<?>... parameters)
            throws NoSuchMethodException {
        for (Class<?> type : target.getClass().getInterfaces()) {
            for (Method method : type.getMethods()) {
                if (method.getName().equals(name)
                        && List.of(method.getParameterTypes()).equals(List.of(parameters))) {
                    return method;
                }
            }
        }
        return target.getClass().getMethod(name, parameters);
    }

    private static Object argument(int number) {
        return number % 3 == 0 ? "text" : number % 3 == 1 ? (Object) (long) number : Boolean.TRUE;
    }

    private static String properties(int count, String presence) {
        String properties = IntStream.rangeClosed(1, count)
                .mapToObj(i -> "  p" + i + ": {type: "
                        + List.of("string", "integer", "boolean").get(i % 3) + ", description: Number " + i
                        + ", example: " + List.of("x", "1", "true").get(i % 3) + "}\n")
                .collect(Collectors.joining());
        String listed = IntStream.rangeClosed(1, count).mapToObj(i -> "p" + i).collect(Collectors.joining(", "));
        return HEAD + "properties:\n" + properties + "events:\n  big:\n    description: Big\n    purpose: Tests\n"
                + "    pages: [home]\n    within: e\n    " + presence + ": [" + listed + "]\n";
    }

    private static String values(int count) {
        return HEAD
                + IntStream.rangeClosed(1, count)
                        .mapToObj(i -> "      v" + i + ": {name: value " + i + ", description: Number " + i + "}\n")
                        .collect(Collectors.joining("", "sets:\n  choice:\n    description: Many\n    values:\n", ""))
                + "properties:\n  p: {type: choice, description: One, example: v1}\n"
                + "events:\n  pick: {description: One, purpose: Tests, pages: [home], within: e, required: [p]}\n";
    }
}
