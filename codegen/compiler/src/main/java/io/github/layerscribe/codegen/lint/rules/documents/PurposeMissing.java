package io.github.layerscribe.codegen.lint.rules.documents;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** An event that nobody says what it is for. */
public final class PurposeMissing implements LintRule {

    private static final About ABOUT = About.error(Category.DOCUMENTS, "purpose-missing")
            .purpose("Every event says which question it answers.")
            .why("""
                    An event without a question is collected because it can be. It costs consent, bytes and \
                    maintenance, and nobody dares to remove it, for somebody might need it. The question also \
                    tells the developer what "once" and "completed" have to mean.""")
            .bad("""
                    events:
                      link_click: {description: A link is clicked}
                    """)
            .at("events.link_click")
            .good("""
                    events:
                      link_click: {description: A link is clicked, purpose: Which of our own offers are read?}
                    """)
            .origin("RudderStack iac project: events have a category and a description, none has a purpose.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (EventDefinition event : plan.events()) {
            if (event.documentation().purpose() == null) {
                findings.tell(
                        event,
                        event.range(),
                        "The event \"" + event.id() + "\" has no purpose.",
                        "Add purpose: and the question that it answers; if there is none, leave the event out.");
            }
        }
    }
}
