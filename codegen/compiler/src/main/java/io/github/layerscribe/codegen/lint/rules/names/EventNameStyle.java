package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** Event names of more than one style in one plan. */
public final class EventNameStyle implements LintRule {

    private static final About ABOUT = About.warning(Category.NAMES, "event-name-style")
            .purpose("All event names of a plan are written in one way.")
            .why("""
                    Receivers compare names letter by letter: "Order Completed", "order_completed" and "orderCompleted" are \
                    three events with a third of the orders each. Where every name is written in the same way, people \
                    who type one into a report or a trigger guess right.""")
            .bad("""
                    events:
                      user_signed_up:   {name: User Signed Up, description: An account was opened}
                      user_logged_in:   {name: User Logged In, description: Somebody signed in}
                      my_test_checkout: {name: myTestCheckout, description: A checkout was begun}
                    """)
            .at("events.my_test_checkout")
            .good("""
                    events:
                      user_signed_up: {name: User Signed Up, description: An account was opened}
                      user_logged_in: {name: User Logged In, description: Somebody signed in}
                      test_checkout:  {name: Test Checkout, description: A checkout was begun}
                    """)
            .origin(
                    "Segment e2e-plan.json and RudderStack golden plan: Title Case, snake_case and others side by side.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        MixedStyles names = new MixedStyles("event", "events");
        plan.events().forEach(event -> names.add(event, event.wireName()));
        names.tell(findings);
    }
}
