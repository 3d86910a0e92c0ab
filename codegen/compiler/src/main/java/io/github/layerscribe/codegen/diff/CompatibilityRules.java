package io.github.layerscribe.codegen.diff;

import io.github.layerscribe.codegen.diff.rules.CodeRules;
import io.github.layerscribe.codegen.diff.rules.DocumentRules;
import io.github.layerscribe.codegen.diff.rules.PageRules;
import io.github.layerscribe.codegen.diff.rules.ReportRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The register of compatibility rules. For each change exactly one rule is the judge.
 *
 * <p>What a rule asks of the version is what the plan format says under "Versions"; where that says nothing: major if
 * somebody who does nothing gets less or something else, minor if more, patch if neither.
 */
public final class CompatibilityRules {

    private static final List<CompatibilityRule> ALL = Stream.of(
                    ReportRules.ALL, PageRules.ALL, CodeRules.ALL, DocumentRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, CompatibilityRule> BY_ID =
            ALL.stream().collect(Collectors.toMap(CompatibilityRule::id, Function.identity()));

    private CompatibilityRules() {}

    /** All rules, the worst first. */
    public static List<CompatibilityRule> all() {
        return ALL;
    }

    /** The rule with this id. */
    public static Optional<CompatibilityRule> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The one rule that judges a change. */
    public static CompatibilityRule of(Change change) {
        for (CompatibilityRule rule : ALL) {
            if (rule.judges().test(change)) {
                return rule;
            }
        }
        throw new IllegalStateException("No rule judges " + change.aspect().word() + ", "
                + change.direction().word());
    }
}
