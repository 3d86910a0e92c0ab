package io.github.layerscribe.codegen.lint.rules.documents;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;
import java.util.Set;

/** A measure that does not say in what it is measured. */
public final class UnitMissing implements LintRule {

    private static final About ABOUT = About.warning(Category.DOCUMENTS, "unit-missing")
            .purpose("Numbers that measure something say in which unit.")
            .why("""
                    Was it 93.5 seconds, minutes or milliseconds? Two pages that answer differently give an \
                    average that is simply wrong, and it cannot be mended afterwards.""")
            .bad("""
                    properties:
                      duration: {type: integer, min: 0, description: How long the command ran, example: 1250}
                    """)
            .at("properties.duration")
            .good("""
                    properties:
                      duration: {type: integer, min: 0, unit: ms, description: How long the command ran, example: 1250}
                    """)
            .origin(
                    "Segment telemetry-plan.json: duration is a number, the unit is in the prose of one event and missing in the other.");

    private static final Set<String> MEASURES = Set.of(
            "duration",
            "width",
            "height",
            "distance",
            "weight",
            "speed",
            "age",
            "delay",
            "latency",
            "elapsed",
            "timeout",
            "percent",
            "percentage",
            "size",
            "length",
            "depth",
            "temperature",
            "volume",
            "ttl");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (PropertyDefinition property : plan.properties()) {
            List<String> words = Words.of(property.id());
            boolean isMeasure = !words.isEmpty() && MEASURES.contains(words.get(words.size() - 1));
            if (isMeasure
                    && property.type().elementType().isNumber()
                    && property.documentation().unit() == null
                    && property.amountIn() == null) {
                findings.tell(
                        property,
                        property.range(),
                        "\"" + property.id() + "\" does not say in what it is measured.",
                        "Add unit:, such as s, px, percent or pieces.");
            }
        }
    }
}
