package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.regex.Pattern;

/** A name that could mean anything. */
public final class NameGeneric implements LintRule {

    private static final About ABOUT = About.warning(Category.NAMES, "name-generic")
            .purpose("Names say what is measured, not that something is.")
            .why("""
                    "value1" and "prop12" mean what one person remembers. When that person leaves, the numbers \
                    stay and nobody can read them; old tools had numbered slots, data layers need none.""")
            .bad("""
                    properties:
                      param1: {type: string, description: The first parameter of the event}
                    """)
            .at("properties.param1")
            .good("""
                    properties:
                      referral_code: {type: string, description: Code that another customer passed on}
                    """)
            .origin("Evgen examples: batchParam1, batchParam2, globalParam; Adobe plans with prop12 and eVar5.");

    private static final Pattern PROPERTY = Pattern.compile(
            "(?:batch|global|custom|my|some|a)?_?(?:data|info|misc|stuff|param|parameter|field|prop|property|var|variable|attr"
                    + "|attribute|foo|bar|tmp|temp|evar|dimension|metric)_?\\d*|(?:value|label|option|extra|custom|other|text)_?\\d+");
    private static final Pattern EVENT = Pattern.compile(
            "(?:my_|custom_|new_|test_)?(?:event|tracking|hit|interaction|test|click_event|ga_event)_?\\d*");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        plan.events().forEach(event -> judge(event, event.wireName(), EVENT, findings));
        plan.properties().forEach(property -> judge(property, property.wireName(), PROPERTY, findings));
    }

    private static void judge(Definition definition, String name, Pattern generic, Findings findings) {
        if (generic.matcher(String.join("_", Words.of(name))).matches()) {
            findings.tell(
                    definition,
                    definition.declaration().rangeOf("name"),
                    "\"" + name + "\" could mean anything.",
                    "Name what it holds.");
        }
    }
}
