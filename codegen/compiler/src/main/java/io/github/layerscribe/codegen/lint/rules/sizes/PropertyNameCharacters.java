package io.github.layerscribe.codegen.lint.rules.sizes;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** A property name with characters that a destination refuses. */
public final class PropertyNameCharacters implements LintRule {

    private static final About ABOUT = About.error(Category.SIZES, "property-name-characters")
            .purpose("Property names hold only characters that their destinations accept.")
            .why("""
                    Google Analytics takes parameter names of letters, digits and "_" that begin with a letter. \
                    Others are dropped with their values.""")
            .bad("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      currency_code: {name: currency-code, type: string, format: currency, description: Currency of the amount, example: EUR}
                    events:
                      finish_purchase: {description: A purchase is through, required: [currency_code]}
                    """)
            .at("properties.currency_code")
            .good("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      currency_code: {type: string, format: currency, description: Currency of the amount, example: EUR}
                    events:
                      finish_purchase: {description: A purchase is through, required: [currency_code]}
                    """)
            .origin("The analytics_gen example plan: param_name currency-code, login-method, tracking-token.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (LimitedView receiver : LimitedView.all(plan)) {
            for (LimitedView.Named named : receiver.properties()) {
                if (!LimitProfile.NAME.matcher(named.name()).matches()) {
                    findings.tell(
                            named.property(),
                            receiver.placeOfName(named.property()),
                            "\"" + named.name() + "\" is no name for \"" + receiver.id()
                                    + "\", which takes letters, digits and _ after a letter.",
                            "rename: it there.");
                }
            }
        }
    }
}
