package io.github.layerscribe.codegen.lint.rules.sizes;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** A user property that may be longer than a destination keeps. */
public final class UserPropertyTooLong implements LintRule {

    private static final About ABOUT = About.warning(Category.SIZES, "user-property-too-long")
            .purpose("No user property may be longer than its destinations keep.")
            .why("""
                    Google Analytics cuts values of user properties at 36 characters. Roles and tiers that begin \
                    alike become one.""")
            .bad("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      user_role: {type: string, max_length: 80, description: What the visitor may do, example: editor}
                    contexts:
                      visitor: {description: Who looks at the page, scope: user, cache: private, required: [user_role]}
                    """)
            .at("properties.user_role")
            .good("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      user_role: {type: string, max_length: 36, description: What the visitor may do, example: editor}
                    contexts:
                      visitor: {description: Who looks at the page, scope: user, cache: private, required: [user_role]}
                    """)
            .origin("The analytics_gen example plan: user_role and tags as free text of any length.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (LimitedView receiver : LimitedView.all(plan)) {
            for (LimitedView.Named named : receiver.userProperties()) {
                Integer longest = named.property().rules().text().maxLength();
                if (longest != null && longest > LimitProfile.USER_PROPERTY_VALUE_LENGTH) {
                    findings.tell(
                            named.property(),
                            named.property().declaration().rangeOf("max_length"),
                            "\"" + named.property().id() + "\" may have " + longest + " characters; \"" + receiver.id()
                                    + "\" keeps " + LimitProfile.USER_PROPERTY_VALUE_LENGTH + " of a user property.",
                            "Lower max_length, or send something shorter.");
                }
            }
        }
    }
}
