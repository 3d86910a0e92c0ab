package io.github.layerscribe.codegen.lint.rules.sizes;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** A name of a user property that a destination does not keep. */
public final class UserPropertyNameTooLong implements LintRule {

    private static final About ABOUT = About.error(Category.SIZES, "user-property-name-too-long")
            .purpose("No name of a user property is longer than its destinations keep.")
            .why("""
                    Names of user properties have 24 characters in Google Analytics, not the 40 of events and \
                    parameters. A longer one is not kept.""")
            .bad("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      has_premium_subscription_now: {type: boolean, description: The visitor pays, example: true}
                    contexts:
                      visitor: {description: Who looks at the page, scope: user, cache: private, required: [has_premium_subscription_now]}
                    """)
            .at("properties.has_premium_subscription_now")
            .good("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      has_subscription: {type: boolean, description: The visitor pays, example: true}
                    contexts:
                      visitor: {description: Who looks at the page, scope: user, cache: private, required: [has_subscription]}
                    """)
            .origin("The analytics_gen example plan: is_premium, \"whether the user has a premium subscription\".");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (LimitedView receiver : LimitedView.all(plan)) {
            for (LimitedView.Named named : receiver.userProperties()) {
                int length = LimitedView.length(named.name());
                if (length > LimitProfile.USER_PROPERTY_NAME_LENGTH) {
                    findings.tell(
                            named.property(),
                            receiver.placeOfName(named.property()),
                            "\"" + named.name() + "\" has " + length + " characters; \"" + receiver.id() + "\" keeps "
                                    + LimitProfile.USER_PROPERTY_NAME_LENGTH + " of a user property's name.",
                            "Shorten it, or rename: it there.");
                }
            }
        }
    }
}
