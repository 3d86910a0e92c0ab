package io.github.layerscribe.codegen.lint.rules.governance;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintRules;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.naming.Suggestion;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.plan.Waiver;

/** An entry of {@code allow} that names no rule of lint. */
public final class WaiverUnknownRule implements LintRule {

    private static final About ABOUT = About.error(Category.GOVERNANCE, "waiver-unknown-rule")
            .purpose("Every waiver names a rule of lint.")
            .why("""
                    A waiver whose rule is misspelt silences nothing, and people believe that it does. What the reader \
                    refuses cannot be waived at all: a plan that cannot be read has no meaning that one could allow.""")
            .bad("""
                    events:
                      legacy_order: {purpose: Orders of the old shop}
                    allow:
                      - {rule: description-mising, at: events.legacy_order, because: The old shop closes in March, until: 2027-03-31}
                    """)
            .good("""
                    events:
                      legacy_order: {purpose: Orders of the old shop}
                    allow:
                      - {rule: description-missing, at: events.legacy_order, because: The old shop closes in March, until: 2027-03-31}
                    """)
            .origin("Linters whose suppressions are free text: a typing mistake there is never told.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (Waiver waiver : plan.waivers()) {
            if (LintRules.find(waiver.rule()).isEmpty()) {
                String guess = Suggestion.didYouMean(
                        waiver.rule(),
                        LintRules.all().stream().map(LintRule::id).toList());
                findings.tell(
                        waiver.range(),
                        "There is no rule \"" + waiver.rule() + "\" that can be waived.",
                        guess.isEmpty()
                                ? "Take the id from the diagnostic; what the reader refuses must be mended."
                                : guess);
            }
        }
    }
}
