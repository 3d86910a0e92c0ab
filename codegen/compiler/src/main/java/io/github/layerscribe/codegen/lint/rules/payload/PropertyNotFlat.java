package io.github.layerscribe.codegen.lint.rules.payload;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.DestinationDefinition.Limits;
import io.github.layerscribe.codegen.plan.DestinationView;
import io.github.layerscribe.codegen.plan.DestinationView.WireMember;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** An object or list that a destination cannot keep as a parameter. */
public final class PropertyNotFlat implements LintRule {

    private static final About ABOUT = About.warning(Category.PAYLOAD, "property-not-flat")
            .purpose("Destinations with flat parameters get texts and numbers.")
            .why("""
                    Google Analytics keeps texts and numbers; only items may be a list of objects. An object \
                    arrives as "[object Object]", a list as one text that nobody can filter.""")
            .bad("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      tags: {type: list of string, max_items: 5, max_length: 15, description: Tags the reader has set, example: sport}
                    events:
                      read_article: {description: An article was read, required: [tags]}
                    """)
            .at("properties.tags")
            .good("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      main_tag: {type: string, max_length: 15, description: The tag the reader has set first, example: sport}
                    events:
                      read_article: {description: An article was read, required: [main_tag]}
                    """)
            .origin("The analytics_gen example plan: tags is List<String> of the user.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (DestinationView view : DestinationView.all(plan)) {
            if (view.destination().acceptance().limits() != Limits.NONE) {
                plan.events().all().stream()
                        .filter(event -> view.sees(event) && !event.isEmittedBy(EmittedBy.BACKEND))
                        .flatMap(event -> view.push(event).members().stream())
                        .filter(member -> !isKept(member))
                        .forEach(member -> tell(member, view, findings));
            }
        }
    }

    private static boolean isKept(WireMember member) {
        PropertyType type = member.member().property().type();
        boolean isObject = type.elementType() instanceof PropertyType.OfObject;
        return type.isList() ? isObject && member.name().equals("items") : !isObject;
    }

    private static void tell(WireMember member, DestinationView view, Findings findings) {
        findings.tell(
                member.member().property(),
                member.member().property().declaration().rangeOf("type"),
                "\"" + member.id() + "\" is no single value, and \""
                        + view.destination().id() + "\" keeps only such.",
                "Send the part that is reported on, or drop: it there.");
    }
}
