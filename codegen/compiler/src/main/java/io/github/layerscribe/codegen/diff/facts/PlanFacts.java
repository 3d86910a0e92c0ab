package io.github.layerscribe.codegen.diff.facts;

import io.github.layerscribe.codegen.diff.Aspect;
import io.github.layerscribe.codegen.diff.Change;
import io.github.layerscribe.codegen.diff.Direction;
import io.github.layerscribe.codegen.diff.Place;
import io.github.layerscribe.codegen.diff.reach.ReachIndex;
import io.github.layerscribe.codegen.diff.words.Facet;
import io.github.layerscribe.codegen.diff.words.OtherFacets;
import io.github.layerscribe.codegen.diff.words.PropertyFacets;
import io.github.layerscribe.codegen.diff.words.PushFacets;
import io.github.layerscribe.codegen.diff.words.Renames;
import io.github.layerscribe.codegen.diff.words.Turn;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.Definitions;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.GroupDefinition;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two plans, section by section, in a fixed order. */
public final class PlanFacts {

    private final TrackingPlan before;
    private final TrackingPlan after;
    private final Sections sections;
    private final Renames renames;
    private final PushFacets pushes;
    private final ReachIndex reaches;
    private final List<Change> changes = new ArrayList<>();

    private PlanFacts(TrackingPlan before, TrackingPlan after) {
        this.before = before;
        this.after = after;
        this.sections = Sections.of(before, after);
        this.renames = sections.renames();
        this.pushes = new PushFacets(before, after, renames);
        this.reaches = new ReachIndex(before, after, renames);
    }

    /** Every fact, from the top of the plan to its journeys. */
    public static List<Change> between(TrackingPlan before, TrackingPlan after) {
        PlanFacts facts = new PlanFacts(before, after);
        facts.compareTop();
        facts.compareSection("teams", OtherFacets.TEAMS);
        facts.compareSection("consents", OtherFacets.CONSENTS);
        facts.compareSection("pages", OtherFacets.PAGES);
        facts.compareDestinations();
        facts.compareSets();
        facts.compareProperties();
        facts.compareObjects();
        facts.compareContexts();
        facts.compareGroupsAndEvents();
        facts.compareSection("journeys", OtherFacets.JOURNEYS);
        return List.copyOf(facts.changes);
    }

    private void compareTop() {
        FactList facts = new FactList(renames);
        TopFacts.compare(before, after, facts);
        keep(facts.facts());
    }

    private <D extends Definition> void compareSection(String section, List<Facet<D>> facets) {
        compareSection(section, facets, (place, pair, facts) -> {});
    }

    /** What came, what went, and what is said otherwise. */
    private <D extends Definition> void compareSection(String section, List<Facet<D>> facets, Parts<D> parts) {
        Matches<D> matches = sections.in(section);
        for (Matches.Pair<D> pair : matches.pairs()) {
            keep(facts(section, pair, facets, parts));
        }
        keep(comings(section, matches));
    }

    /** Compares what of a definition is not one of its facets. */
    private interface Parts<D> {
        void compare(Place place, Matches.Pair<D> pair, FactList facts);
    }

    private <D extends Definition> List<Change> facts(
            String section, Matches.Pair<D> pair, List<Facet<D>> facets, Parts<D> parts) {
        FactList facts = new FactList(renames);
        Place place = Place.of(section, pair.after().id());
        facts.compare(
                Aspect.DEFINITION, (was, is) -> Direction.RENAMED, place, side(pair.before()), side(pair.after()));
        facts.compare(
                facets,
                place,
                new FactList.Described<>(pair.before(), pair.before().declaration()),
                new FactList.Described<>(pair.after(), pair.after().declaration()));
        parts.compare(place, pair, facts);
        return facts.facts();
    }

    private <D extends Definition> List<Change> comings(String section, Matches<D> matches) {
        FactList facts = new FactList(renames);
        for (D added : matches.added()) {
            facts.add(Aspect.DEFINITION, Direction.ADDED, Place.of(section, added.id()), null, side(added));
        }
        for (D removed : matches.removed()) {
            Place place = Place.of(section, removed.id());
            facts.add(Aspect.DEFINITION, Direction.REMOVED, place, side(removed), successor(section, removed));
        }
        return facts.facts();
    }

    /** What a removed definition said to use instead, if that is there. */
    private Change.@Nullable Side successor(String section, Definition removed) {
        String to = Sections.renamedTo(removed);
        if (to == null) {
            return null;
        }
        Definitions<? extends Definition> now = section.equals("events") ? after.events() : after.properties();
        return now.find(to).map(PlanFacts::side).orElse(null);
    }

    private static Change.Side side(Definition definition) {
        return new Change.Side(definition.id(), definition.range());
    }

    private void compareDestinations() {
        DestinationFacts.Known known = new DestinationFacts.Known(
                inBoth(before.properties(), after.properties(), "properties"),
                inBoth(before.events(), after.events(), "events"),
                inBoth(before.contexts(), after.contexts(), "contexts"));
        this.<DestinationDefinition>compareSection(
                "destinations",
                OtherFacets.DESTINATIONS,
                (place, pair, facts) -> DestinationFacts.compare(place, known, pair.before(), pair.after(), facts));
    }

    private Set<String> inBoth(
            Definitions<? extends Definition> old, Definitions<? extends Definition> now, String section) {
        return old.all().stream()
                .map(definition -> renames.of(section, definition.id()))
                .filter(id -> now.find(id).isPresent())
                .collect(Collectors.toSet());
    }

    private void compareSets() {
        this.<SetDefinition>compareSection(
                "sets",
                OtherFacets.SETS,
                (place, pair, facts) -> SetFacts.compare(place, pair.before(), pair.after(), facts));
    }

    private void compareProperties() {
        this.<PropertyDefinition>compareSection("properties", PropertyFacets.ALL, (place, pair, facts) -> {
            if (pair.before().type().elementType() instanceof PropertyType.OfSet old
                    && pair.after().type().elementType() instanceof PropertyType.OfSet now) {
                compareSet(place, pair, old.set(), now.set(), facts);
            }
        });
    }

    /** The values of an inline set, or of another set than before, are compared at the property. */
    private void compareSet(
            Place place, Matches.Pair<PropertyDefinition> pair, SetDefinition old, SetDefinition now, FactList facts) {
        String was = PropertyFacets.set(old, renames);
        String is = PropertyFacets.set(now, Renames.NONE);
        facts.compare(
                Aspect.SET,
                Turn.OTHER,
                place.at("type"),
                new Change.Side(was, pair.before().declaration().rangeOf("type")),
                new Change.Side(is, pair.after().declaration().rangeOf("type")));
        if (now.isInline() || !was.equals(is)) {
            SetFacts.compare(place, old, now, facts);
        }
    }

    private void compareObjects() {
        Matches<ObjectDefinition> matches = sections.in("objects");
        List<Change> facts = new ArrayList<>();
        for (Matches.Pair<ObjectDefinition> pair : matches.pairs()) {
            facts.addAll(facts(
                    "objects",
                    pair,
                    OtherFacets.OBJECTS,
                    (place, objects, into) -> payload(
                            place,
                            listed(objects.before(), objects.before().payload()),
                            listed(objects.after(), objects.after().payload()),
                            into)));
        }
        SharedFacts shared = SharedFacts.of(facts);
        for (Matches.Pair<ObjectDefinition> pair : matches.pairs()) {
            List<Change> own = shared.givenBy(pair.after().id());
            Reference extended = pair.after().extended();
            keep(extended == null ? own : shared.own(extended.id(), own));
        }
        keep(comings("objects", matches));
    }

    private void compareContexts() {
        this.<ContextDefinition>compareSection(
                "contexts",
                pushes.ofContexts(),
                (place, pair, facts) -> payload(
                        place,
                        listed(pair.before(), pair.before().payload()),
                        listed(pair.after(), pair.after().payload()),
                        facts));
    }

    private void compareGroupsAndEvents() {
        Matches<GroupDefinition> groups = sections.in("groups");
        List<Change> given = new ArrayList<>();
        for (Matches.Pair<GroupDefinition> pair : groups.pairs()) {
            given.addAll(facts(
                    "groups",
                    pair,
                    pushes.ofGroups(),
                    (place, both, facts) -> payload(
                            place,
                            listed(both.before(), both.before().payload()),
                            listed(both.after(), both.after().payload()),
                            facts)));
        }
        SharedFacts shared = SharedFacts.of(given);
        List<Change> own = new ArrayList<>();
        Matches<EventDefinition> events = sections.in("events");
        for (Matches.Pair<EventDefinition> pair : events.pairs()) {
            Reference group = pair.after().group();
            List<Change> facts = eventFacts(pair);
            own.addAll(group == null ? facts : shared.own(group.id(), facts));
        }
        for (Change gift : given) {
            Change told = shared.isProposal(gift) ? gift.asProposal() : gift;
            changes.add(told.reaching(reaches.ofEvents(shared.takersOf(gift))));
        }
        keep(comings("groups", groups));
        keep(own);
        keep(comings("events", events).stream().map(this::proposalIfSo).toList());
    }

    /** Nothing of a proposed event is in code or in a page, whatever changes of it; that it is proposed is a fact. */
    private List<Change> eventFacts(Matches.Pair<EventDefinition> pair) {
        boolean isProposal = !pair.before().isInCode() || !pair.after().isInCode();
        return facts(
                        "events",
                        pair,
                        pushes.ofEvents(),
                        (place, both, facts) -> payload(
                                place,
                                listed(both.before(), both.before().payload()),
                                listed(both.after(), both.after().payload()),
                                facts))
                .stream()
                .map(fact -> isProposal && fact.aspect() != Aspect.STATUS ? fact.asProposal() : fact)
                .toList();
    }

    private Change proposalIfSo(Change coming) {
        TrackingPlan plan = coming.direction() == Direction.ADDED ? after : before;
        return plan.events().get(coming.place().id()).isInCode() ? coming : coming.asProposal();
    }

    private static void payload(Place place, PayloadFacts.Listed before, PayloadFacts.Listed after, FactList facts) {
        PayloadFacts.compare(place, before, after, facts);
    }

    private static PayloadFacts.Listed listed(Definition definition, Payload payload) {
        return new PayloadFacts.Listed(payload, definition.declaration());
    }

    private void keep(List<Change> facts) {
        facts.forEach(fact -> changes.add(fact.reaching(reaches.of(fact.place()))));
    }
}
