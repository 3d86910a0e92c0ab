package io.github.layerscribe.codegen.emit.markdown;

import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.emit.JsonObject;
import io.github.layerscribe.codegen.emit.WireJson;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.Sample;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;
import java.util.Map;

/** The contexts: state of page, visitor and account. */
final class ContextsPage {

    private ContextsPage() {}

    static GeneratedFile file(TrackingPlan plan) {
        MarkdownPage page = new MarkdownPage("contexts.md", Inline.words("What is known ahead of every event"));
        page.paragraph(Inline.words("[← Tracking plan](index.md)"));
        if (plan.contexts().isEmpty()) {
            page.paragraph(Inline.words("This plan has no contexts."));
        }
        plan.contexts().forEach(context -> add(plan, page, context));
        return page.file();
    }

    private static void add(TrackingPlan plan, MarkdownPage page, ContextDefinition context) {
        ContextDefinition.Delivery delivery = context.delivery();
        page.heading(2, Facts.heading(context));
        page.paragraph(Facts.text(context.description()));
        page.facts(List.of(
                Facts.fact(
                        "Describes the", Inline.words(context.subject().scope().word())),
                Facts.fact(
                        "Whose id is",
                        context.subject().identity() == null
                                ? Inline.NOTHING
                                : Facts.property(
                                        page, context.subject().identity().id())),
                Facts.fact("Caches", Inline.words(context.subject().cache().word())),
                Facts.fact("Pages", Facts.selection(delivery.pages()).plus(delivery.isAlways() ? ", always" : "")),
                Facts.fact("Pushed by", Facts.emittedBy(delivery.emittedBy())),
                Facts.fact("Destinations", Facts.selection(delivery.destinations())),
                Facts.fact("Needs consent to", Facts.ids(delivery.consent())),
                Facts.fact("Owner", Facts.id(context.owner()))));
        page.facts(Facts.extensions(context.declaration()));
        Facts.properties(page, context.payload());
        page.json((JsonObject) WireJson.of(Sample.of(plan, context.payload(), Map.of())));
    }
}
