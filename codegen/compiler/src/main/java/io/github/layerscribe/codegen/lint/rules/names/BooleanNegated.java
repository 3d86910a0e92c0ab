package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;
import java.util.Set;

/** A boolean whose name says what is not. */
public final class BooleanNegated implements LintRule {

    private static final About ABOUT = About.warning(Category.NAMES, "boolean-negated")
            .purpose("Booleans are named after what is true when they are true.")
            .why("""
                    "not_logged_in: false" has to be read twice, and in a report it is read wrongly. Name the \
                    state itself; its absence is false.""")
            .bad("""
                    properties:
                      not_logged: {type: boolean, description: The visitor is not signed in, example: false}
                    """)
            .at("properties.not_logged")
            .good("""
                    properties:
                      logged_in: {type: boolean, description: The visitor is signed in, example: true}
                    """)
            .origin("Sheet ga4_tracking_plan_template: login_status with the value not_logged.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (PropertyDefinition property : plan.properties()) {
            List<String> words = Words.of(property.wireName());
            boolean isNegated = words.contains("not")
                    || (words.size() > 1 && Set.of("no", "non").contains(words.get(0)));
            if (property.type() == PropertyType.Scalar.BOOLEAN && isNegated) {
                findings.tell(
                        property,
                        property.declaration().rangeOf("name"),
                        "\"" + property.wireName() + "\" is true when something is not.",
                        "Name what is, and turn the value round.");
            }
        }
    }
}
