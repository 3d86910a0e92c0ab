package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An event name that is to be filled in. */
public final class PlaceholderInName implements LintRule {

    private static final About ABOUT = About.error(Category.NAMES, "placeholder-in-name")
            .purpose("An event name is one text, without placeholders.")
            .why("""
                    A name that carries a value becomes as many events as there are values, and no report can \
                    add them up. The name says what happened; what differs is a property.""")
            .bad("""
                    events:
                      screen_view: {name: "Screen: {screen_name}", description: A screen is shown}
                    """)
            .at("events.screen_view")
            .good("""
                    properties:
                      screen_name: {type: string, description: Which screen, example: settings}
                    events:
                      screen_view: {description: A screen is shown, required: [screen_name]}
                    """)
            .origin("The analytics_gen example plan: \"Screen: {screen_name}\" and \"Auth: Phone {phone_country}\".");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}|%\\w+%|<[^>]+>|\\$\\w+|\\[[A-Za-z_ ]+\\]");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (EventDefinition event : plan.events()) {
            Matcher placeholder = PLACEHOLDER.matcher(event.wireName());
            if (placeholder.find()) {
                findings.tell(
                        event,
                        event.declaration().rangeOf("name"),
                        "The name \"" + event.wireName() + "\" is to be filled in at \"" + placeholder.group() + "\".",
                        "Make the part that differs a property.");
            }
        }
    }
}
