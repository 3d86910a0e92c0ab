package io.github.layerscribe.codegen.lint.rules.privacy;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.DestinationView;
import io.github.layerscribe.codegen.plan.DestinationView.Reason;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** A required property that a destination never gets, because it is too personal for it. */
public final class PropertyWithheld implements LintRule {

    private static final About ABOUT = About.warning(Category.PRIVACY, "property-withheld")
            .purpose("Destinations of an event accept what the event requires.")
            .why("""
                    A destination gets nothing above the class it accepts: the property is left out there, \
                    always. Where the event requires it, somebody counts on it, and a tag or report is built on \
                    an empty column. Say that it is meant (drop), or let the destination have it.""")
            .bad("""
                    destinations:
                      web: {type: gtm}
                    properties:
                      email_sha256:
                        type: string
                        format: sha256
                        privacy: hashed
                        description: SHA-256 of the e-mail address in lower case
                        example: 973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b
                    events:
                      generate_lead: {description: A form was sent, required: [email_sha256], destinations: [web]}
                    """)
            .at("events.generate_lead")
            .good("""
                    destinations:
                      web: {type: gtm, privacy: hashed}
                    properties:
                      email_sha256:
                        type: string
                        format: sha256
                        privacy: hashed
                        description: SHA-256 of the e-mail address in lower case
                        example: 973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b
                    events:
                      generate_lead: {description: A form was sent, required: [email_sha256], destinations: [web]}
                    """)
            .origin(
                    "Public complaints about enhanced conversions that never match: the hash was filtered out on the way.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (DestinationView view : DestinationView.all(plan)) {
            for (EventDefinition event : plan.events()) {
                if (view.sees(event) && event.isInCode()) {
                    view.push(event).leftOut().stream()
                            .filter(out -> out.reason() == Reason.PRIVACY
                                    && out.path().stream().allMatch(Member::isRequired))
                            .forEach(out -> tell(event, out.member(), view, findings));
                }
            }
        }
    }

    private static void tell(EventDefinition event, Member member, DestinationView view, Findings findings) {
        findings.tell(
                event,
                member.range(),
                "\"" + event.id() + "\" requires \"" + member.id() + "\", which is "
                        + member.property().governance().privacy().word() + " and never reaches \""
                        + view.destination().id() + "\".",
                "drop: it there to say that it is meant, or accept it with privacy: "
                        + member.property().governance().privacy().word() + ".");
    }
}
