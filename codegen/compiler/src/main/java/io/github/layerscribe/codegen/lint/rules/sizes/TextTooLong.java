package io.github.layerscribe.codegen.lint.rules.sizes;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** A text that may be longer than a destination keeps. */
public final class TextTooLong implements LintRule {

    private static final About ABOUT = About.warning(Category.SIZES, "text-too-long")
            .purpose("No text may be longer than its destinations keep.")
            .why("""
                    Google Analytics cuts texts at 100 characters (500 in 360; page_title, page_referrer and \
                    page_location have more room). Two long addresses that differ at the end become one line of \
                    the report.""")
            .bad("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      link_url: {type: string, format: url, max_length: 1000, description: Address behind the link, example: "https://acme.example/women"}
                    events:
                      select_link: {description: A tracked link is clicked, required: [link_url]}
                    """)
            .at("properties.link_url")
            .good("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      link_path: {type: string, format: path, max_length: 100, description: Path behind the link, example: /women}
                    events:
                      select_link: {description: A tracked link is clicked, required: [link_path]}
                    """)
            .origin("Sheet ga4_tracking_plan_template: link_url, \"destination URL for a selected link or module\".");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (LimitedView receiver : LimitedView.all(plan)) {
            for (LimitedView.Named named : receiver.properties()) {
                Integer longest = named.property().rules().text().maxLength();
                int kept = receiver.limits().textLength(named.name());
                if (longest != null && longest > kept) {
                    findings.tell(
                            named.property(),
                            named.property().declaration().rangeOf("max_length"),
                            "\"" + named.property().id() + "\" may have " + longest + " characters; \"" + receiver.id()
                                    + "\" keeps " + kept + ".",
                            "Lower max_length, send something shorter, or drop: it there.");
                }
            }
        }
    }
}
