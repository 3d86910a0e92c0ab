package io.github.layerscribe.codegen.diff;

/** A change and the rule that judges it. */
public record Judgement(Change change, CompatibilityRule rule) {

    static Judgement of(Change change) {
        return new Judgement(change, CompatibilityRules.of(change));
    }

    public boolean isBreaking() {
        return rule.isBreaking();
    }
}
