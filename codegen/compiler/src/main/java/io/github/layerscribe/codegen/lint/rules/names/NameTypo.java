package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** A word in a name that looks like a slip of another word of the plan. */
public final class NameTypo implements LintRule {

    private static final About ABOUT = About.warning(Category.NAMES, "name-typo")
            .purpose("No word of a name is a misspelling of another word of the plan.")
            .why("""
                    A misspelt name is for ever: it is in reports, in code and in the data of last year. It is \
                    found most cheaply before it is sent the first time.""")
            .bad("""
                    properties:
                      address_country: {type: string, format: country, description: Country of the delivery}
                      address_region:  {type: string, description: State or region of the delivery}
                      adress_kind:     {type: home | work, description: What the address is}
                    """)
            .at("properties.adress_kind")
            .good("""
                    properties:
                      address_country: {type: string, format: country, description: Country of the delivery}
                      address_region:  {type: string, description: State or region of the delivery}
                      address_kind:    {type: home | work, description: What the address is}
                    """)
            .origin(
                    "Segment telemetry-plan.json: \"Wether\" in a description; analytics_gen: a file called commere for commerce.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        Vocabulary vocabulary = new Vocabulary();
        plan.events().forEach(event -> vocabulary.add(event, event.id()));
        plan.properties().forEach(property -> vocabulary.add(property, property.id()));
        vocabulary
                .slips()
                .forEach((slip, meant) -> findings.tell(
                        vocabulary.userOf(slip),
                        vocabulary.userOf(slip).range(),
                        "\"" + slip + "\" in \"" + vocabulary.userOf(slip).id() + "\" is almost \"" + meant
                                + "\", which other names of this plan use.",
                        "Correct it before it is sent for the first time; once it is in reports, keep it with name:."));
    }
}
