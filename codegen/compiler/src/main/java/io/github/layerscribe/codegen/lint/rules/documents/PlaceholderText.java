package io.github.layerscribe.codegen.lint.rules.documents;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.regex.Pattern;

/** A text that was to be written later. */
public final class PlaceholderText implements LintRule {

    private static final About ABOUT = About.warning(Category.DOCUMENTS, "placeholder-text")
            .purpose("No text of the plan is a placeholder.")
            .why("""
                    Nobody comes back to a text that says TBD: the documents print it, and the page is built by \
                    whoever guesses. Leave the key out until it is known; then lint asks for it where it \
                    matters.""")
            .bad("""
                    teams:
                      growth: {role: marketing, contact: TBD}
                    """)
            .at("teams.growth")
            .good("""
                    teams:
                      growth: {role: marketing, contact: growth@acme.example}
                    """)
            .origin(
                    "Sheet ga4_tracking_plan_template: owner \"TBD\" and publish date \"TBD\" in version after version.");

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\b(?:todo|tbd|tba|fixme|lorem ipsum|to be (?:defined|decided|announced|completed|done))\\b"
                    + "|^(?:\\W*|xx+|(?:n/a|none|null|undefined|placeholder|description|text|coming soon)\\.?)$",
            Pattern.CASE_INSENSITIVE);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (Prose.Text text : Prose.of(plan)) {
            if (PLACEHOLDER.matcher(text.text()).find()) {
                findings.tell(
                        text.about(),
                        text.range(),
                        "The " + text.key() + " of \"" + text.about().id() + "\" is a placeholder: \"" + text.text()
                                + "\".",
                        "Write it, or leave the key out until it is known.");
            }
        }
        if (PLACEHOLDER.matcher(plan.info().goal()).find()) {
            findings.tell(
                    plan.info().declaration().rangeOf("goal"),
                    "The goal is a placeholder: \"" + plan.info().goal() + "\".",
                    "Write what the plan is there to find out.");
        }
    }
}
