package io.github.layerscribe.codegen.lint.rules.documents;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import org.jspecify.annotations.Nullable;

/** Something deprecated without saying what to use instead or why. */
public final class DeprecationUnexplained implements LintRule {

    private static final About ABOUT = About.warning(Category.DOCUMENTS, "deprecation-unexplained")
            .purpose("What is deprecated says what to use instead, or why it goes.")
            .why("""
                    A crossed-out name in the editor tells a developer to stop, not where to go. Without an \
                    answer the old event stays, because it works.""")
            .bad("""
                    events:
                      login: {description: Somebody signed in, deprecated: {since: 2.0.0}}
                    """)
            .at("events.login")
            .good("""
                    events:
                      login: {description: Somebody signed in, deprecated: {since: 2.0.0, because: Signing in is counted by the account service}}
                    """)
            .origin(
                    "The analytics_gen example plan: \"deprecated: true\", and a replacement only where somebody thought of it.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        plan.events().forEach(event -> judge(event, event.deprecated(), findings));
        plan.properties().forEach(property -> judge(property, property.deprecated(), findings));
        for (SetDefinition set : plan.sets()) {
            set.values().forEach(value -> judge(set, value.deprecated(), findings));
        }
    }

    private static void judge(Definition definition, @Nullable Deprecation deprecated, Findings findings) {
        if (deprecated != null && deprecated.renamedTo() == null && deprecated.because() == null) {
            findings.tell(
                    definition,
                    deprecated.range(),
                    "\"" + definition.id() + "\" is deprecated, and nothing says what to use instead or why.",
                    "Add renamed_to: or because:.");
        }
    }
}
