package io.github.layerscribe.codegen.lint.rules.documents;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.LinkedHashSet;
import java.util.Set;

/** A goal that would fit every plan. */
public final class GoalVague implements LintRule {

    private static final About ABOUT = About.warning(Category.DOCUMENTS, "goal-vague")
            .purpose("The goal says in a sentence what the plan is there to find out.")
            .why("""
                    Every argument about an event ends at the goal: does it help to find that out? "Tracking \
                    plan" or "Analytics" ends none. The goal is the first line of every document.""")
            .bad("""
                    plan: generic-ecommerce
                    version: 1.0.0
                    goal: Typewriter Tracking Plan
                    """)
            .good("""
                    plan: generic-ecommerce
                    version: 1.0.0
                    goal: Know which campaigns bring customers who come back.
                    """)
            .origin("Segment telemetry-plan.json: named \"Typewriter Tracking Plan\", its description is empty.");

    private static final int FEWEST_WORDS = 2;
    private static final Set<String> FILLERS = Set.of(
            "the",
            "a",
            "an",
            "of",
            "our",
            "for",
            "and",
            "tracking",
            "plan",
            "analytics",
            "track",
            "measure",
            "measurement",
            "data",
            "everything",
            "all",
            "events",
            "website",
            "site",
            "shop",
            "app",
            "web",
            "ga",
            "4",
            "google");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        Set<String> words = new LinkedHashSet<>(Words.of(plan.info().goal()));
        words.removeAll(FILLERS);
        words.removeAll(Words.of(plan.id()));
        if (words.size() < FEWEST_WORDS) {
            findings.tell(
                    plan.info().declaration().rangeOf("goal"),
                    "The goal \"" + plan.info().goal() + "\" would fit every plan.",
                    "Write what you want to find out, and what you would do differently then.");
        }
    }
}
