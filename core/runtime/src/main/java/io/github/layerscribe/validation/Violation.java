package io.github.layerscribe.validation;

/**
 * A pushed value breaks the plan. Never holds the value itself.
 *
 * @param path names on the wire from the push down, such as {@code items[2].price}; empty for the whole push
 * @param rule the key of the plan that is broken, such as {@code max_length}
 * @param message one sentence for people
 */
public record Violation(String path, String rule, String message) {

    Violation under(String parent) {
        return new Violation(path.isEmpty() ? parent : parent + "." + path, rule, message);
    }

    /**
     * Whether sending the push could harm the page or its receiver, so that no policy sends it: a number that JavaScript
     * cannot hold ({@code exact}), a name the receiver keeps for itself ({@code reserved_name}), a push over a limit
     * ({@code bound}) or one that failed while it was made or written ({@code failure}).
     */
    public boolean isUnsafe() {
        return rule.equals("exact") || rule.equals("bound") || rule.equals("reserved_name") || rule.equals("failure");
    }
}
