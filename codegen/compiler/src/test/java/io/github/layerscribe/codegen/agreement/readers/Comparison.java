package io.github.layerscribe.codegen.agreement.readers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the readers agree about a payload. They differ where that is meant, and nowhere else:
 *
 * <ul>
 *   <li>A number that JavaScript cannot hold exactly: Java leaves the push out; the module says so and sends it, and
 *       what else it says of that value is about what JavaScript made of it. The schema
 *       counts no digits, neither these nor {@code decimals}.
 *   <li>The module takes null for absent, as callers of JavaScript write it; in the object that is pushed, which the
 *       schema describes, there is no null.
 *   <li>A {@code check} is a comment in the schema.
 * </ul>
 */
public final class Comparison {

    private static final Set<String> NOT_IN_SCHEMA = Set.of("check", "exact", "decimals");

    private final Question question;
    private final JavaVerdict java;
    private final NodeVerdict node;
    private final List<String> module;

    private Comparison(Question question, JavaVerdict java, NodeVerdict node) {
        this.question = question;
        this.java = java;
        this.node = node;
        this.module = ModuleReport.broken(question.type(), node.warnings());
    }

    /** What differs, or nothing. */
    public static String difference(Question question, JavaVerdict java, NodeVerdict node) {
        Comparison comparison = new Comparison(question, java, node);
        String difference = comparison.ofModule() + comparison.ofSchema() + comparison.ofTypes();
        return difference.isEmpty()
                ? ""
                : difference + "given       " + Json.write(question.asCalled()) + "\nJava        " + java
                        + "\nmodule      " + comparison.module + "\nJSON Schema "
                        + (node.schema().isEmpty() ? "accepts" : node.schema()) + "\n";
    }

    private String ofModule() {
        if (!java.isHeld()) {
            return module.isEmpty() ? "The module takes what Java cannot hold.\n" : "";
        }
        Set<String> inexact = java.broken().stream()
                .filter(rule -> rule.endsWith(" exact"))
                .map(rule -> rule.substring(0, rule.length() - "exact".length()))
                .collect(Collectors.toSet());
        boolean isEachSaid =
                inexact.stream().allMatch(place -> module.contains(place + "exact") || module.contains(place + "type"));
        if (!isEachSaid || !without(inexact, java.broken()).equals(without(inexact, module))) {
            return "Java and the module find fault with different things.\n";
        }
        return node.difference().isEmpty() ? "" : node.difference() + "\n";
    }

    private static List<String> without(Set<String> places, List<String> broken) {
        return broken.stream()
                .filter(rule -> !places.contains(rule.substring(0, rule.lastIndexOf(' ') + 1)))
                .toList();
    }

    private String ofSchema() {
        boolean isExpected = java.isHeld()
                && !Json.hasNullMember(question.given())
                && module.stream().allMatch(rule -> NOT_IN_SCHEMA.contains(rule.substring(rule.lastIndexOf(' ') + 1)));
        return isExpected == node.schema().isEmpty() ? "" : "Java and the JSON Schema differ.\n";
    }

    /** What is taken fits the declared types, so that it can be written in TypeScript. */
    private String ofTypes() {
        return module.isEmpty() && !question.hasTheTypes() ? "The module takes what its types do not allow.\n" : "";
    }
}
