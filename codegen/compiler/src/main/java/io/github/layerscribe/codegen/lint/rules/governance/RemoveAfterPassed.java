package io.github.layerscribe.codegen.lint.rules.governance;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something deprecated that should be gone. */
public final class RemoveAfterPassed implements LintRule {

    private static final About ABOUT = About.warning(Category.GOVERNANCE, "remove-after-passed")
            .purpose("What is deprecated goes when its day has come.")
            .why("""
                    A day that passes without anything happening teaches everybody that days in the plan mean \
                    nothing. Remove it, or move the day and say why.""")
            .bad("""
                    events:
                      login: {description: Somebody signed in, deprecated: {since: 2.0.0, remove_after: 2026-06-30, because: Counted by the account service}}
                    """)
            .at("events.login")
            .good("""
                    events:
                      login: {description: Somebody signed in, deprecated: {since: 2.0.0, remove_after: 2027-06-30, because: Counted by the account service}}
                    """)
            .origin(
                    "The analytics_gen example plan: auth.login is deprecated and still written beside its successor, without an end.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        plan.events().forEach(event -> judge(event, event.deprecated(), settings, findings));
        plan.properties().forEach(property -> judge(property, property.deprecated(), settings, findings));
        plan.sets().forEach(set -> set.values().forEach(value -> judge(set, value.deprecated(), settings, findings)));
    }

    private static void judge(
            Definition definition, @Nullable Deprecation deprecated, LintSettings settings, Findings findings) {
        LocalDate day = deprecated == null ? null : deprecated.removeAfter();
        if (deprecated != null && day != null && settings.isPast(day)) {
            findings.tell(
                    definition,
                    deprecated.range(),
                    "\"" + definition.id() + "\" was to be removed after " + day + ".",
                    "Remove it, or move the day and say why.");
        }
    }
}
