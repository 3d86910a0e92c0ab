package io.github.layerscribe.codegen.lint.rules.privacy;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.DestinationDefinition.Type;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.Set;

/** A consent for a destination of Google that Google does not know. */
public final class ConsentUnknownToGoogle implements LintRule {

    private static final About ABOUT = About.warning(Category.PRIVACY, "consent-unknown-to-google")
            .purpose("Consents of Google's destinations name Google's own.")
            .why("""
                    Google's tags ask Google's consent mode, not your banner. A category without google: is \
                    granted in the banner and denied in consent mode, and the tag stays silent for people who \
                    agreed.""")
            .bad("""
                    consents:
                      analytics: {description: Measuring how the shop is used}
                    destinations:
                      web: {type: gtag, id: G-1, consent: analytics}
                    """)
            .at("destinations.web")
            .good("""
                    consents:
                      analytics: {description: Measuring how the shop is used, google: [analytics_storage]}
                    destinations:
                      web: {type: gtag, id: G-1, consent: analytics}
                    """)
            .origin("Sheet lolivier_homepage: \"consent mode may limit analytics and ad storage\", mapping left open.");

    private static final Set<Type> GOOGLES = Set.of(Type.GTAG, Type.GA4, Type.GOOGLE_ADS);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (DestinationDefinition destination : plan.destinations()) {
            for (Reference consent : destination.acceptance().consent()) {
                if (GOOGLES.contains(destination.type())
                        && plan.consents().get(consent.id()).google().isEmpty()) {
                    findings.tell(
                            destination,
                            consent.range(),
                            "\"" + consent.id() + "\" says nothing to Google, and \"" + destination.id()
                                    + "\" is Google's.",
                            "Add google: and what it stands for, such as analytics_storage, to the consent.");
                }
            }
        }
    }
}
