package io.github.layerscribe.codegen.agreement.readers;

import org.jspecify.annotations.Nullable;

/**
 * What all readers say of one payload.
 *
 * @param node null where JavaScript has no such number, so that nobody can ask there
 * @param difference between them, with what each says; empty where they agree
 */
public record Answer(
        Question question, JavaVerdict java, @Nullable NodeVerdict node, String difference) {

    static Answer of(Question question, JavaVerdict java, @Nullable NodeVerdict node) {
        String difference = node == null ? "" : Comparison.difference(question, java, node);
        return new Answer(question, java, node, difference);
    }

    public boolean isDifferent() {
        return !difference.isEmpty();
    }

    /** The first line of the difference tells what kind it is of. */
    public String kind() {
        return difference.lines().findFirst().orElse("");
    }
}
