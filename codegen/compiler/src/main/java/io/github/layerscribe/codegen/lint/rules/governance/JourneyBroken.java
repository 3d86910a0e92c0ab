package io.github.layerscribe.codegen.lint.rules.governance;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.JourneyDefinition;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** A journey over an event that is not, or not for long, in the code. */
public final class JourneyBroken implements LintRule {

    private static final About ABOUT = About.warning(Category.GOVERNANCE, "journey-broken")
            .purpose("Journeys lead over events that are in the code and stay.")
            .why("""
                    A funnel report shows what the journey says. One step that is only proposed, or about to go, \
                    and everybody seems to leave there.""")
            .bad("""
                    events:
                      begin_quote:   {description: A quote is begun, purpose: Which entry works?}
                      show_price:    {description: The price is shown, purpose: Does the price put people off?, status: proposed}
                      generate_lead: {description: The quote was sent, purpose: What does a lead cost?}
                    journeys:
                      quote: [begin_quote, show_price, generate_lead]
                    """)
            .at("journeys.quote")
            .good("""
                    events:
                      begin_quote:   {description: A quote is begun, purpose: Which entry works?}
                      show_price:    {description: The price is shown, purpose: Does the price put people off?, status: proposed}
                      generate_lead: {description: The quote was sent, purpose: What does a lead cost?}
                    journeys:
                      quote: [begin_quote, generate_lead]
                    """)
            .origin("Sheet lolivier_homepage: a quote journey whose last steps are recommendations outside the scope.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (JourneyDefinition journey : plan.journeys()) {
            for (Reference step : journey.events()) {
                EventDefinition event = plan.events().get(step.id());
                if (!event.isInCode() || event.deprecated() != null) {
                    findings.tell(
                            journey,
                            step.range(),
                            "The journey leads over \"" + event.id() + "\", which is "
                                    + (event.isInCode() ? "deprecated." : "only proposed."),
                            event.isInCode() ? "Put in what replaces it." : "Leave the step out until it is approved.");
                }
            }
        }
    }
}
