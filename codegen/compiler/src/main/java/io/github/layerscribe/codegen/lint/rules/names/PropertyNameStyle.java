package io.github.layerscribe.codegen.lint.rules.names;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** Property names of more than one style in one plan. */
public final class PropertyNameStyle implements LintRule {

    private static final About ABOUT = About.warning(Category.NAMES, "property-name-style")
            .purpose("All property names of a plan are written in one way.")
            .why("""
                    In the data layer "someProperty" and "some_property" are two keys, and a report has one \
                    column for each. People who build a page look at its neighbours: as long as there are two \
                    ways to write a name, a third of them pick the wrong one.""")
            .bad("""
                    properties:
                      method:        {name: login-method, type: string, description: How the visitor signs in}
                      currency_code: {type: string, format: currency, description: Currency of the amount}
                      product_id:    {type: string, description: Number of the article}
                    """)
            .at("properties.method")
            .good("""
                    properties:
                      method:        {name: login_method, type: string, description: How the visitor signs in}
                      currency_code: {type: string, format: currency, description: Currency of the amount}
                      product_id:    {type: string, description: Number of the article}
                    """)
            .origin("The analytics_gen example plan: login-method and currency-code on the wire beside product_id.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        MixedStyles names = new MixedStyles("property", "rename");
        plan.properties().forEach(property -> names.add(property, property.wireName()));
        names.tell(findings);
    }
}
