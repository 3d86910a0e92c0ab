package io.github.layerscribe.codegen.lint.rules.governance;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** An event that nobody answers for. */
public final class OwnerMissing implements LintRule {

    private static final About ABOUT = About.error(Category.GOVERNANCE, "owner-missing")
            .purpose("Every event has an owner.")
            .why("""
                    Somebody has to say whether an event may change, and whether it is still read. Without an \
                    owner it stays for ever, and every change is a risk that nobody can judge. A group can name \
                    the owner for all of its events.""")
            .bad("""
                    teams:
                      growth:   {role: marketing, contact: growth@acme.example}
                      frontend: {role: engineering, contact: frontend@acme.example}
                    events:
                      purchase: {description: An order is placed, purpose: Revenue per campaign, developer: frontend}
                    """)
            .at("events.purchase")
            .good("""
                    teams:
                      growth:   {role: marketing, contact: growth@acme.example}
                      frontend: {role: engineering, contact: frontend@acme.example}
                    events:
                      purchase: {description: An order is placed, purpose: Revenue per campaign, owner: growth, developer: frontend}
                    """)
            .origin("Sheet ga4_tracking_plan_template: \"Owner / contact: TBD\".");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (EventDefinition event : plan.events()) {
            if (event.isInCode() && event.governance().teams().owner() == null) {
                findings.tell(
                        event,
                        event.range(),
                        "The event \"" + event.id() + "\" has no owner.",
                        "Add owner: and a team, here or at its group.");
            }
        }
    }
}
