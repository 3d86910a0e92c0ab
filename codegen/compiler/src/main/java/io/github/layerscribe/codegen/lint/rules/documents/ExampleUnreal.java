package io.github.layerscribe.codegen.lint.rules.documents;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.regex.Pattern;

/** An example that shows nothing. */
public final class ExampleUnreal implements LintRule {

    private static final About ABOUT = About.warning(Category.DOCUMENTS, "example-unreal")
            .purpose("Examples are values as they would be sent.")
            .why("""
                    "foo" passes every rule and shows nobody what the value looks like. The sample of a page \
                    made of such examples cannot be told from a broken one.""")
            .bad("""
                    properties:
                      promotion_id: {type: string, description: Campaign behind the banner, example: val1}
                    """)
            .at("properties.promotion_id")
            .good("""
                    properties:
                      promotion_id: {type: string, description: Campaign behind the banner, example: long-evenings}
                    """)
            .origin("Evgen examples: default_value val1 for stringParam.");

    private static final Pattern UNREAL = Pattern.compile(
            "(?i)(?:foo|bar|baz|test|testing|example|sample|string|text|value|val|abc|abcd?|asdf|xxx+|lorem ipsum.*|some ?(?:text|string|value)"
                    + "|my ?(?:text|string|value)|dummy|todo|tbd|n/a|null|undefined)[ _-]?\\d*");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (PropertyDefinition property : plan.properties()) {
            PlanValue example = property.example();
            PlanValue one =
                    example instanceof PlanValue.Many many && !many.values().isEmpty()
                            ? many.values().get(0)
                            : example;
            if (one instanceof PlanValue.Text text
                    && UNREAL.matcher(text.text()).matches()) {
                findings.tell(
                        property,
                        property.declaration().rangeOf("example"),
                        "The example of \"" + property.id() + "\" shows nothing: \"" + text.text() + "\".",
                        "Take a value as it would be sent.");
            }
        }
    }
}
