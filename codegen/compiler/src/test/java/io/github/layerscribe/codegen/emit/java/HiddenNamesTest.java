package io.github.layerscribe.codegen.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names of a plan that others in the same generated class would hide. */
class HiddenNamesTest {

    private static final String HEAD = """
            plan: acme
            version: 1.0.0
            goal: Know more.
            teams: {web: {role: engineering, contact: web@acme.example}}
            pages: {home: {path: /}}
            groups: {all: {pages: all, owner: web, developer: web, within: data}}
            """;

    @Test
    void typesOfOneLetterAreNotHiddenByTheConstantsOfProperties() {
        String plan = HEAD + """
                properties:
                  x: {type: list of x, description: Axes}
                  v: {type: integer, description: Value, example: 1}
                  k: {type: a | b, description: Kind, example: a}
                  ab: {type: a_b, description: Other kind, example: a}
                  u: {type: string, description: Unit, example: m}
                sets: {a_b: {description: Kinds, values: {a: First, b: Second}}}
                objects: {x: {description: Axis, required: [v]}}
                events:
                  sum: {group: all, description: Sum, purpose: Sum, required: [x, v], check: v = sum(x.v)}
                  need: {group: all, description: Need, purpose: Need, required: [k], optional: [u], requires: {k = a: [u]}}
                  fix: {group: all, description: Fix, purpose: Fix, fixed: {k: a, ab: b}}
                """;

        assertThat(compile(plan)).isEmpty();
    }

    @Test
    void aDraftOfThePlanIsNotTheDraftOfABuilder() {
        String fields = IntStream.rangeClosed(0, BuilderCode.MOST_LAMBDAS)
                .mapToObj(i -> "f" + i)
                .collect(Collectors.joining(", "));
        String properties = fields.replace(", ", ": {type: string, description: D, example: a}\n  ");
        String plan = HEAD + "properties:\n  " + properties + ": {type: string, description: D, example: a}\n"
                + "  old: {type: draft, description: Before}\n"
                + "objects: {draft: {description: A draft, required: [" + fields + "]}}\n"
                + "events:\n  save: {group: all, description: D, purpose: D, required: [old, " + fields + "]}\n";

        assertThat(compile(plan)).isEmpty();
    }

    private static String compile(String plan) {
        return CompiledJava.strict(Plans.java(Plans.of(plan), "com.acme")).messages();
    }
}
