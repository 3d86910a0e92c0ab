package io.github.layerscribe.codegen.lint.rules.governance;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** A deprecated event without a day on which it goes. */
public final class DeprecationEndless implements LintRule {

    private static final About ABOUT = About.warning(Category.GOVERNANCE, "deprecation-endless")
            .purpose("A deprecated event has a day on which it goes.")
            .why("""
                    Without a day, deprecated means for ever: both events are sent, and reports add them up. \
                    With a day, those who read the old one know how long they have.""")
            .bad("""
                    events:
                      click_teaser: {description: A teaser is clicked, deprecated: {since: 2.0.0, because: Teasers are one kind of content}}
                    """)
            .at("events.click_teaser")
            .good("""
                    events:
                      click_teaser:
                        description: A teaser is clicked
                        deprecated: {since: 2.0.0, because: Teasers are one kind of content, remove_after: 2027-06-30}
                    """)
            .origin(
                    "The analytics_gen example plan: dual_write_to, an old and a new event sent together for an unknown time.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (EventDefinition event : plan.events()) {
            Deprecation deprecated = event.deprecated();
            if (deprecated != null && deprecated.removeAfter() == null) {
                findings.tell(
                        event,
                        deprecated.range(),
                        "\"" + event.id() + "\" is deprecated without an end.",
                        "Add remove_after: and a day by which nobody reads it.");
            }
        }
    }
}
