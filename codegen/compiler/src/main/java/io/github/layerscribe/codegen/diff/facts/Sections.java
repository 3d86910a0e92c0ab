package io.github.layerscribe.codegen.diff.facts;

import io.github.layerscribe.codegen.diff.words.Facet;
import io.github.layerscribe.codegen.diff.words.OtherFacets;
import io.github.layerscribe.codegen.diff.words.PushFacets;
import io.github.layerscribe.codegen.diff.words.Renames;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.Definitions;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which definitions of two plans belong together, section by section; and from that, which ids are others now. */
final class Sections {

    private final Map<String, Matches<? extends Definition>> bySection = new LinkedHashMap<>();

    private Sections() {}

    static Sections of(TrackingPlan before, TrackingPlan after) {
        PushFacets pushes = new PushFacets(before, after, Renames.NONE);
        Likeness old = Likeness.of(before);
        Likeness now = Likeness.of(after);
        Sections sections = new Sections();
        sections.match("teams", TrackingPlan::teams, before, after, team -> words(team, OtherFacets.TEAMS));
        sections.match(
                "consents", TrackingPlan::consents, before, after, consent -> words(consent, OtherFacets.CONSENTS));
        sections.match("pages", TrackingPlan::pages, before, after, page -> words(page, OtherFacets.PAGES));
        sections.match("destinations", TrackingPlan::destinations, before, after, Likeness::ofDestination);
        sections.match("sets", TrackingPlan::sets, before, after, Likeness::ofSet);
        sections.match(
                "properties",
                TrackingPlan::properties,
                before,
                after,
                property -> before.properties().find(property.id()).isPresent()
                        ? old.ofProperty(property)
                        : now.ofProperty(property));
        sections.match("objects", TrackingPlan::objects, before, after, Likeness::ofObject);
        sections.match(
                "contexts",
                TrackingPlan::contexts,
                before,
                after,
                context -> words(context, pushes.ofContexts()) + Likeness.payload(context.payload()));
        sections.match(
                "groups",
                TrackingPlan::groups,
                before,
                after,
                group -> words(group, pushes.ofGroups()) + Likeness.payload(group.payload()));
        sections.match(
                "events",
                TrackingPlan::events,
                before,
                after,
                event -> Likeness.words(event, pushes.ofEvents(), "name") + Likeness.payload(event.payload()));
        sections.match(
                "journeys", TrackingPlan::journeys, before, after, journey -> words(journey, OtherFacets.JOURNEYS));
        return sections;
    }

    private static <D extends Definition> String words(D definition, List<Facet<D>> facets) {
        return Likeness.words(definition, facets, "");
    }

    private <D extends Definition> void match(
            String section,
            Function<TrackingPlan, Definitions<D>> definitions,
            TrackingPlan before,
            TrackingPlan after,
            Matches.Likeness<D> likeness) {
        bySection.put(
                section,
                Matches.of(
                        definitions.apply(before).all(),
                        definitions.apply(after).all(),
                        new Matches.Traits<>(Definition::id, Sections::renamedTo, likeness)));
    }

    /** What belongs together in one section; the caller knows what the section defines. */
    @SuppressWarnings("unchecked")
    <D extends Definition> Matches<D> in(String section) {
        Matches<? extends Definition> matches = bySection.get(section);
        if (matches == null) {
            throw new IllegalArgumentException(section);
        }
        return (Matches<D>) matches;
    }

    Renames renames() {
        Renames renames = new Renames();
        bySection.forEach((section, matches) -> matches.pairs()
                .forEach(pair ->
                        renames.add(section, pair.before().id(), pair.after().id())));
        return renames;
    }

    /** The id that a definition was deprecated in favour of, or null. */
    static @Nullable String renamedTo(Definition definition) {
        Deprecation deprecation = definition instanceof EventDefinition event
                ? event.deprecated()
                : definition instanceof PropertyDefinition property ? property.deprecated() : null;
        return deprecation == null || deprecation.renamedTo() == null
                ? null
                : deprecation.renamedTo().id();
    }
}
