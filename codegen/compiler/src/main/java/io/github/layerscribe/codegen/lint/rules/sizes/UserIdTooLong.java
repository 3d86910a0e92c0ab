package io.github.layerscribe.codegen.lint.rules.sizes;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** An identity of users that may be longer than a destination keeps. */
public final class UserIdTooLong implements LintRule {

    private static final About ABOUT = About.warning(Category.SIZES, "user-id-too-long")
            .purpose("No identity of a user may be longer than its destinations keep.")
            .why("""
                    Google Analytics takes 256 characters of a user id. Tokens are longer; they are also \
                    secrets, and change with each visit, so that one person is many.""")
            .bad("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      account_token: {type: string, max_length: 2048, privacy: pseudonymous, description: Token of the session, example: u-1}
                    contexts:
                      visitor: {description: Who looks at the page, scope: user, identity: account_token, cache: private, required: [account_token]}
                    """)
            .at("properties.account_token")
            .good("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      account_number: {type: string, max_length: 36, privacy: pseudonymous, description: What the customer is called in the shop, example: u-1}
                    contexts:
                      visitor: {description: Who looks at the page, scope: user, identity: account_number, cache: private, required: [account_number]}
                    """)
            .origin(
                    "The analytics_gen example plan: tracking_token, \"legacy token kept for backend reconciliation\".");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (LimitedView receiver : LimitedView.all(plan)) {
            for (ContextDefinition context : receiver.contexts(ContextDefinition.Scope.USER)) {
                PropertyDefinition identity = context.subject().identity();
                Integer longest =
                        identity == null ? null : identity.rules().text().maxLength();
                if (identity != null && longest != null && longest > LimitProfile.USER_ID_LENGTH) {
                    findings.tell(
                            identity,
                            identity.declaration().rangeOf("max_length"),
                            "\"" + identity.id() + "\" may have " + longest + " characters; \"" + receiver.id()
                                    + "\" keeps " + LimitProfile.USER_ID_LENGTH + " of a user's id.",
                            "Use the number of the account, and lower max_length.");
                }
            }
        }
    }
}
