package io.github.layerscribe.codegen.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.event.Event;
import io.github.layerscribe.payload.PayloadTree;
import io.github.layerscribe.payload.WireValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plan text is data: whatever it says, generated code compiles under every warning, loads, keeps the text where a text is
 * meant, and runs nothing of it. Code that got through would set the canary.
 */
class HostileTextTest {

    static final String CANARY = HostileTextTest.class.getName() + ".canary";

    private static final String STRIKE = "System.setProperty(\"" + CANARY + "\", \"dead\");";

    /** Each tries to leave the comment, the literal or the template it stands in. */
    static List<String> texts() {
        return List.of(
                "*/ static { " + STRIKE + " } /*",
                "\\u002a\\u002f static { " + STRIKE + " } \\u002f\\u002a",
                "\\u002a/ static { " + STRIKE + " } /*",
                "*\\u002f static { " + STRIKE + " }",
                "\\\\u002a/ \\uuu002a/ \\u00",
                "\"; static { " + STRIKE + " } String x = \"",
                "\\\"; static { " + STRIKE + " } //",
                "\" + new Object() { { " + STRIKE + " } } + \"",
                "</pre><script>alert(1)</script><pre>{@code",
                "{@link java.lang.System#exit(int)} {@code } } } {{{ @ @deprecated",
                "@deprecated @param x y @see <a href=\"x\">",
                "$T $S $L $N $$ $W $> $< $[ $] $1T ${x} #{x} %s %n",
                "line\nbreak\rand\u0085more\u2028and\u2029end @param x",
                "bidi \u202E txet \u2066 \u200B zero \uFEFF soft\u00AD \uD83D\uDE00 lone \uD83D end",
                "tab\tbell\u0007 nul\u0000 escape\u001B del\u007F c1\u009F",
                "public record X() implements Y {",
                "private static final int x = 1;",
                "/** * */ // /* <p> &amp; &lt; 'single' `back` \"double\" \\",
                "Größe: ß, 価格, цена, السعر",
                "x".repeat(4_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void changesNothingButText(String text) throws ReflectiveOperationException {
        System.clearProperty(CANARY);
        ClassLoader loader = compiled(planWith(text)).load();
        Class<?> type = loader.loadClass("com.acme.hostile.Hostile");
        Object event = type.getMethod("builder").invoke(null);
        event = event.getClass().getMethod("build").invoke(event);
        Map<String, Object> written = PayloadTree.of((Event) event);
        for (String name : compiled(planWith(text)).classNames()) {
            Class.forName(name, true, loader);
        }

        assertThat(written.get("note")).isEqualTo(text);
        assertThat(System.getProperty(CANARY)).isNull();
    }

    @Test
    void allOfThemTogetherCompile() throws ReflectiveOperationException {
        System.clearProperty(CANARY);
        CompiledJava compiled = compiled(planWith(String.join(" ", texts())));
        ClassLoader loader = compiled.load();
        for (String name : compiled.classNames()) {
            Class.forName(name, true, loader);
        }
        assertThat(System.getProperty(CANARY)).isNull();
    }

    @Test
    void namesOnTheWireArriveAsTheyAre() throws ReflectiveOperationException {
        String plan = """
            plan: hostile
            version: 1.0.0
            goal: Break out.
            pages: {home: {path: /}}
            destinations: {web: {type: gtm}}
            sets:
              choice:
                description: Values
                values:
                  one: {name: "a\\"; /* */ x", description: "One"}
                  two: {name: "\\\\u0022 + $T", description: "Two"}
            properties:
              odd:    {name: "größe @ 1:x", type: string, description: Odd, example: x}
              choice: {type: choice, description: A choice, example: one}
              code:   {type: string, pattern: '"\\*/\\\\u0022[{}"&\\[]{0,3}.', description: Odd, example: '"*/\\u0022"x'}
            events:
              hostile: {name: "a */ \\"; \\\\u002a $S", description: Odd, purpose: Tests, pages: [home], within: e, optional: [odd, choice, code], requires: {choice = one: odd}}
            """;
        ClassLoader loader = compiled(plan).load();
        Class<?> type = loader.loadClass("com.acme.hostile.Hostile");
        Class<?> choice = loader.loadClass("com.acme.hostile.Choice");

        assertThat(type.getField("NAME").get(null)).isEqualTo("a */ \"; \\u002a $S");
        assertThat(choice.getEnumConstants())
                .extracting(constant -> ((WireValue) constant).wireValue())
                .containsExactly("a\"; /* */ x", "\\u0022 + $T");
        assertThat(type.getRecordComponents()[0]
                        .getAccessor()
                        .getAnnotation(com.fasterxml.jackson.annotation.JsonProperty.class)
                        .value())
                .isEqualTo("größe @ 1:x");
    }

    @Test
    void literalsAreAsciiWhateverTheSourceEncoding() {
        String source =
                Plans.java(Plans.of(planWith("Größe")), "com.acme.hostile").get("com/acme/hostile/Hostile.java");
        assertThat(source.lines()
                        .filter(line ->
                                !line.strip().startsWith("*") && !line.strip().startsWith("/**")))
                .allMatch(line -> line.chars().allMatch(c -> c < 0x7F));
        assertThat(source).contains("Größe").contains("Gr\\u00f6\\u00dfe");
    }

    private static CompiledJava compiled(String plan) {
        return CompiledJava.strict(Plans.java(Plans.of(plan), "com.acme.hostile"));
    }

    private static String planWith(String text) {
        String quoted = quoted(text);
        return """
            plan: hostile
            version: 1.0.0
            goal: %1$s
            teams:
              growth: {role: marketing, contact: %1$s}
            pages:
              home: {path: /, description: %1$s}
            destinations:
              web: {type: gtm}
            sets:
              choice:
                description: %1$s
                values:
                  one: {description: %1$s, deprecated: {since: 1.0.0, because: %1$s}}
                  two: two
            properties:
              free:   {type: string, min_length: 0, description: %1$s, example: %1$s, unit: %1$s, source: %1$s, deprecated: {since: 1.0.0, because: %1$s}}
              note:   {type: string, min_length: 0, description: %1$s, example: %1$s}
              choice: {type: choice, description: %1$s, example: one}
              thing:  {type: thing, description: %1$s}
            objects:
              thing: {description: %1$s, required: [free]}
            contexts:
              state: {description: %1$s, required: [free], cache: shared, owner: growth}
            events:
              hostile:
                description: %1$s
                purpose: %1$s
                trigger: %1$s
                owner: growth
                pages: [home]
                within: e
                optional: [free, choice, thing]
                fixed: {note: %1$s}
                any_of: [[free, choice, note]]
                deprecated: {since: 1.0.0, because: %1$s}
              other: {description: %1$s, purpose: %1$s, pages: [home], within: e, required: [free, thing]}
            """.formatted(quoted);
    }

    /** As a double-quoted scalar of YAML in one line. */
    private static String quoted(String text) {
        return IntStream.range(0, text.length())
                .mapToObj(i -> {
                    char c = text.charAt(i);
                    boolean isPlain = c >= ' ' && c <= '~' && c != '"' && c != '\\';
                    return isPlain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04X", (int) c);
                })
                .collect(Collectors.joining("", "\"", "\""));
    }
}
