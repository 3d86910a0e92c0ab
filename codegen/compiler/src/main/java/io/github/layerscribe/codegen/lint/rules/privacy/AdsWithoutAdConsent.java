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
import java.util.List;

/** Advertising that asks for another consent than that for advertising. */
public final class AdsWithoutAdConsent implements LintRule {

    private static final About ABOUT = About.warning(Category.PRIVACY, "ads-without-ad-consent")
            .purpose("Destinations for advertising ask for consent to advertising.")
            .why("""
                    A conversion that is sent with the consent to statistics is advertising without consent. \
                    Google Ads drops it besides, because ad_storage is denied.""")
            .bad("""
                    consents:
                      analytics: {description: Measuring how the shop is used, google: [analytics_storage]}
                      marketing: {description: Measuring advertising, google: [ad_storage, ad_user_data]}
                    destinations:
                      web: {type: gtm}
                      ads: {type: google_ads, via: web, id: AW-1, consent: analytics}
                    events:
                      show_offer: {description: An offer is shown, consent: [analytics, marketing]}
                    """)
            .at("destinations.ads")
            .good("""
                    consents:
                      analytics: {description: Measuring how the shop is used, google: [analytics_storage]}
                      marketing: {description: Measuring advertising, google: [ad_storage, ad_user_data]}
                    destinations:
                      web: {type: gtm}
                      ads: {type: google_ads, via: web, id: AW-1, consent: marketing}
                    events:
                      show_offer: {description: An offer is shown, consent: [analytics, marketing]}
                    """)
            .origin("Public complaints about conversions that vanish after the consent banner was put in.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (DestinationDefinition destination : plan.destinations()) {
            List<Reference> consents = destination.acceptance().consent();
            List<String> googles = consents.stream()
                    .flatMap(consent -> plan.consents().get(consent.id()).google().stream())
                    .toList();
            if (destination.type() == Type.GOOGLE_ADS && !googles.isEmpty() && !googles.contains("ad_storage")) {
                findings.tell(
                        destination,
                        destination.declaration().rangeOf("consent"),
                        "\"" + destination.id() + "\" is advertising, and its consent is not one for ad_storage.",
                        "Name the consent to advertising.");
            }
        }
    }
}
