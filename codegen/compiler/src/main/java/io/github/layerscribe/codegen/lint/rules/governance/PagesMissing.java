package io.github.layerscribe.codegen.lint.rules.governance;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** An event that could come from anywhere. */
public final class PagesMissing implements LintRule {

    private static final About ABOUT = About.error(Category.GOVERNANCE, "pages-missing")
            .purpose("Every event says on which pages it happens.")
            .why("""
                    An event that may happen anywhere cannot be tested: nobody knows where to click, and nobody \
                    notices that it is missing on one page. If it really happens on all pages, say so.""")
            .bad("""
                    pages:
                      product: {path: "/p/*"}
                    events:
                      add_to_wishlist: {description: A product is saved for later, purpose: What should we remind people of?}
                    """)
            .at("events.add_to_wishlist")
            .good("""
                    pages:
                      product: {path: "/p/*"}
                    events:
                      add_to_wishlist: {description: A product is saved for later, purpose: What should we remind people of?, pages: [product]}
                    """)
            .origin("Segment and RudderStack plans: events have properties, but no place.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (EventDefinition event : plan.events()) {
            boolean isOfAPage = event.isInCode() && !event.isEmittedBy(EmittedBy.BACKEND);
            if (isOfAPage && !event.delivery().pages().isStated()) {
                findings.tell(
                        event,
                        event.range(),
                        "The event \"" + event.id() + "\" does not say on which pages it happens.",
                        "Add pages: and their ids, all or none, here or at its group.");
            }
        }
    }
}
