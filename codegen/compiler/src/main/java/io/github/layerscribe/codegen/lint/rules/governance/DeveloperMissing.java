package io.github.layerscribe.codegen.lint.rules.governance;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** An event that nobody builds. */
public final class DeveloperMissing implements LintRule {

    private static final About ABOUT = About.error(Category.GOVERNANCE, "developer-missing")
            .purpose("Every event says which team builds it.")
            .why("""
                    When an event breaks, the report shows it to marketing, and the mistake is in somebody's \
                    code. The developer is who is asked then, and who is told of changes before. A group can \
                    name one for all of its events.""")
            .bad("""
                    teams:
                      growth:   {role: marketing, contact: growth@acme.example}
                      frontend: {role: engineering, contact: frontend@acme.example}
                    events:
                      purchase: {description: An order is placed, purpose: Revenue per campaign, owner: growth}
                    """)
            .at("events.purchase")
            .good("""
                    teams:
                      growth:   {role: marketing, contact: growth@acme.example}
                      frontend: {role: engineering, contact: frontend@acme.example}
                    events:
                      purchase: {description: An order is placed, purpose: Revenue per campaign, owner: growth, developer: frontend}
                    """)
            .origin(
                    "Evgen examples: a ticket for each platform and event, and no team that stays when the ticket is closed.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (EventDefinition event : plan.events()) {
            if (event.isInCode() && event.governance().teams().developer() == null) {
                findings.tell(
                        event,
                        event.range(),
                        "The event \"" + event.id() + "\" has no developer.",
                        "Add developer: and a team, here or at its group.");
            }
        }
    }
}
