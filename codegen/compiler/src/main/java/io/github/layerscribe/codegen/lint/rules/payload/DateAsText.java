package io.github.layerscribe.codegen.lint.rules.payload;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType.Scalar;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.regex.Pattern;

/** A day or time that is sent as any text. */
public final class DateAsText implements LintRule {

    private static final About ABOUT = About.warning(Category.PAYLOAD, "date-as-text")
            .purpose("Days and times have the type date or datetime.")
            .why("""
                    "03/04/2026" is a day in March or in April. date and datetime are written in one form, in \
                    UTC where there is a time, whatever the page's language and the server's zone.""")
            .bad("""
                    properties:
                      delivery_day: {type: string, description: When the parcel is to arrive, example: 2026-11-02}
                    """)
            .at("properties.delivery_day")
            .good("""
                    properties:
                      delivery_day: {type: date, description: When the parcel is to arrive, example: 2026-11-02}
                    """)
            .origin("Segment telemetry-plan.json: aDate is a string.");

    private static final Pattern DAY = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}.*)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}/\\d{2}/\\d{2}");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (PropertyDefinition property : plan.properties()) {
            if (property.type().elementType() == Scalar.STRING
                    && property.example() instanceof PlanValue.Text example
                    && DAY.matcher(example.text()).matches()) {
                findings.tell(
                        property,
                        property.declaration().rangeOf("type"),
                        "\"" + property.id() + "\" is a text, but its example \"" + example.text()
                                + "\" is a day or time.",
                        "Write type: date (2026-11-02) or datetime (2026-11-02T05:30:00.000Z).");
            }
        }
    }
}
