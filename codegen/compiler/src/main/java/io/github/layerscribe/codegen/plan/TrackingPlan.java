package io.github.layerscribe.codegen.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * A whole tracking plan, read, resolved and checked: what emitters turn into files.
 *
 * <p>Everything is immutable and in the order of the files. Names that the plan mentions exist, types fit, and what
 * groups and objects layer is applied.
 *
 * <pre>{@code
 * for (EventDefinition event : plan.events()) {
 *     for (Member member : event.members()) {
 *         member.wireName();          // "transaction_id"
 *         member.isRequired();
 *         member.property().type();   // see PropertyType.match
 *     }
 * }
 * }</pre>
 */
public record TrackingPlan(
        PlanInfo info,
        Lineage lineage,
        Organisation organisation,
        Receivers receivers,
        Dictionary dictionary,
        Pushes pushes) {

    /** Who works with the plan, and which of its rules may be broken for a while. */
    public record Organisation(Definitions<TeamDefinition> teams, List<Waiver> waivers) {
        public Organisation {
            waivers = List.copyOf(waivers);
        }
    }

    /** Where pushes happen, who reads them, what visitors must agree to. */
    public record Receivers(
            Definitions<PageDefinition> pages,
            Definitions<DestinationDefinition> destinations,
            Definitions<ConsentDefinition> consents) {}

    /** What values there are. */
    public record Dictionary(
            Definitions<SetDefinition> sets,
            Definitions<PropertyDefinition> properties,
            Definitions<ObjectDefinition> objects) {}

    /** What is pushed. */
    public record Pushes(
            Definitions<ContextDefinition> contexts,
            Definitions<GroupDefinition> groups,
            Definitions<EventDefinition> events,
            Definitions<JourneyDefinition> journeys) {}

    /** The plan's id, such as {@code acme-shoes}. */
    public String id() {
        return info.declaration().id();
    }

    public PlanVersion version() {
        return info.version();
    }

    /**
     * Whether this plan itself defines something. What it inherits is defined by a parent, also where this plan says
     * more about it.
     */
    public boolean isOwn(Definition definition) {
        return lineage.isOwn(definition.range());
    }

    public Definitions<TeamDefinition> teams() {
        return organisation.teams();
    }

    public Definitions<ConsentDefinition> consents() {
        return receivers.consents();
    }

    public Definitions<PageDefinition> pages() {
        return receivers.pages();
    }

    public Definitions<DestinationDefinition> destinations() {
        return receivers.destinations();
    }

    /** The named sets; inline ones are found at their properties. */
    public Definitions<SetDefinition> sets() {
        return dictionary.sets();
    }

    public Definitions<PropertyDefinition> properties() {
        return dictionary.properties();
    }

    public Definitions<ObjectDefinition> objects() {
        return dictionary.objects();
    }

    public Definitions<ContextDefinition> contexts() {
        return pushes.contexts();
    }

    public Definitions<GroupDefinition> groups() {
        return pushes.groups();
    }

    public Definitions<EventDefinition> events() {
        return pushes.events();
    }

    public Definitions<JourneyDefinition> journeys() {
        return pushes.journeys();
    }

    public List<Waiver> waivers() {
        return organisation.waivers();
    }

    /** Named sets, then inline sets in the order of their properties: each becomes one type in code. */
    public List<SetDefinition> allSets() {
        return Stream.concat(
                        sets().all().stream(),
                        properties().all().stream()
                                .map(property -> property.type().elementType())
                                .filter(PropertyType.OfSet.class::isInstance)
                                .map(type -> ((PropertyType.OfSet) type).set())
                                .filter(SetDefinition::isInline))
                .toList();
    }
}
