package io.github.layerscribe.codegen.lint.rules.sizes;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** A property name that a destination does not keep. */
public final class PropertyNameTooLong implements LintRule {

    private static final About ABOUT = About.error(Category.SIZES, "property-name-too-long")
            .purpose("No property name is longer than its destinations keep.")
            .why("""
                    Google Analytics keeps 40 characters of a parameter's name. What is longer is dropped with \
                    its value, without a word.""")
            .bad("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      marketing_email_subscription_confirmation_state: {type: boolean, description: The reader confirmed the newsletter, example: true}
                    events:
                      confirm_newsletter:
                        description: The link in the mail is opened
                        required: [marketing_email_subscription_confirmation_state]
                    """)
            .at("properties.marketing_email_subscription_confirmation_state")
            .good("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      newsletter_confirmed: {type: boolean, description: The reader confirmed the newsletter, example: true}
                    events:
                      confirm_newsletter:
                        description: The link in the mail is opened
                        required: [newsletter_confirmed]
                    """)
            .origin("Iglu consent schemas: nested names become long paths when they are flattened into parameters.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (LimitedView receiver : LimitedView.all(plan)) {
            for (LimitedView.Named named : receiver.properties()) {
                int length = LimitedView.length(named.name());
                if (length > LimitProfile.NAME_LENGTH) {
                    findings.tell(
                            named.property(),
                            receiver.placeOfName(named.property()),
                            "\"" + named.name() + "\" has " + length + " characters; \"" + receiver.id() + "\" keeps "
                                    + LimitProfile.NAME_LENGTH + ".",
                            "Shorten it, or rename: it there.");
                }
            }
        }
    }
}
