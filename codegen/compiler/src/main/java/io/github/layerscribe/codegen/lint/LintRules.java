package io.github.layerscribe.codegen.lint;

import io.github.layerscribe.codegen.lint.rules.documents.DescriptionMissing;
import io.github.layerscribe.codegen.lint.rules.governance.WaiverExpired;
import io.github.layerscribe.codegen.lint.rules.governance.WaiverUnknownRule;
import io.github.layerscribe.codegen.lint.rules.governance.WaiverUnused;
import io.github.layerscribe.codegen.lint.rules.names.EventNameStyle;
import io.github.layerscribe.codegen.lint.rules.sizes.TooManyProperties;
import java.util.List;
import java.util.Optional;

/**
 * The register of lint rules: a new one is one more line here. What each is about: {@code RULES.md}, made from this list.
 */
public final class LintRules {

    private static final List<LintRule> ALL = List.of(
            // names
            new EventNameStyle(),
            // documents
            new DescriptionMissing(),
            // sizes
            new TooManyProperties(),
            // privacy
            // governance
            new WaiverUnknownRule(),
            new WaiverExpired(),
            new WaiverUnused()
            // payload
            );

    private LintRules() {}

    /** Every rule, category by category. */
    public static List<LintRule> all() {
        return ALL;
    }

    /** The rule with this id. */
    public static Optional<LintRule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
