package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** Event names that put verb and noun together in more than one way. */
public final class EventNameGrammar implements LintRule {

    private static final About ABOUT = About.warning(Category.NAMES, "event-name-grammar")
            .purpose("Event names put verb and noun together in one way.")
            .why("""
                    "order_completed", "complete_order" and "cart_view" sort to three places of every list. With \
                    one grammar, "what can happen to an order" stands together, and the name of the next event \
                    writes itself.""")
            .bad("""
                    events:
                      user_signed_up:   {description: An account was opened}
                      user_logged_in:   {description: Somebody signed in}
                      track_conversion: {description: A trial became a contract}
                      order_completed:  {description: An order was paid}
                    """)
            .at("events.track_conversion")
            .good("""
                    events:
                      user_signed_up:   {description: An account was opened}
                      user_logged_in:   {description: Somebody signed in}
                      trial_converted:  {description: A trial became a contract}
                      order_completed:  {description: An order was paid}
                    """)
            .origin(
                    "Segment plans with \"Order Completed\" beside Snowplow Iglu names such as submit_form and link_click.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        Majority<EventGrammar, EventDefinition> grammars = new Majority<>();
        for (EventDefinition event : plan.events()) {
            if (event.deprecated() == null) {
                EventGrammar.of(event.wireName()).ifPresent(grammar -> grammars.add(grammar, event));
            }
        }
        if (grammars.isMixed()) {
            grammars.others()
                    .forEach(event -> findings.tell(
                            event,
                            event.declaration().rangeOf("name"),
                            "\"" + event.wireName()
                                    + "\" is put together otherwise than most event names of this plan, such as \""
                                    + grammars.sample().wireName() + "\".",
                            "Write " + grammars.usual().words() + "."));
        }
    }
}
