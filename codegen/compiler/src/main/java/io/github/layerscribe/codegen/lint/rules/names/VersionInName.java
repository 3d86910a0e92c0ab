package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.regex.Pattern;

/** An event name that holds a version. */
public final class VersionInName implements LintRule {

    private static final About ABOUT = About.warning(Category.NAMES, "version-in-name")
            .purpose("Versions of an event are told by version, not by its name.")
            .why("""
                    "login_v2" and "login" are two events for every report: a comparison over the day of the \
                    change needs both, for ever. With version: they share a name, and receivers that know \
                    versions get it.""")
            .bad("""
                    events:
                      login_v2: {description: Somebody signed in with the new form}
                    """)
            .at("events.login_v2")
            .good("""
                    events:
                      login_2: {name: login, version: 2, description: Somebody signed in with the new form}
                    """)
            .origin("The analytics_gen example plan: auth.login replaced by auth.login_v2, both written for a while.");

    private static final Pattern VERSION = Pattern.compile("(?:.*[_ -])?(?:[vV]\\d+|new|old|final|legacy|copy)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (EventDefinition event : plan.events()) {
            if (VERSION.matcher(event.wireName()).matches()) {
                findings.tell(
                        event,
                        event.declaration().rangeOf("name"),
                        "The name \"" + event.wireName() + "\" holds a version.",
                        "Keep the old name (name:) and tell the events apart with version:.");
            }
        }
    }
}
