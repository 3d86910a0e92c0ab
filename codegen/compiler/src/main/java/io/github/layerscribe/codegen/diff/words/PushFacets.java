package io.github.layerscribe.codegen.diff.words;

import io.github.layerscribe.codegen.diff.Aspect;
import io.github.layerscribe.codegen.diff.Direction;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.GroupDefinition;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.Selection;
import io.github.layerscribe.codegen.plan.Status;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that events, contexts and groups say, but for their properties. */
public final class PushFacets {

    private static final Turn STATUS = (before, after) -> Status.PROPOSED.word().equals(before)
            ? Direction.ADDED
            : Status.PROPOSED.word().equals(after) ? Direction.REMOVED : Direction.OTHER;

    private final SelectionWords pages;
    private final SelectionWords destinations;

    public PushFacets(TrackingPlan before, TrackingPlan after, Renames renames) {
        this.pages = SelectionWords.of("pages", before.pages(), after.pages(), renames);
        this.destinations = SelectionWords.of("destinations", before.destinations(), after.destinations(), renames);
    }

    public List<Facet<EventDefinition>> ofEvents() {
        return List.of(
                Facet.of(Aspect.WIRE_NAME, "name", EventDefinition::wireName),
                Facet.of(
                        Aspect.EVENT_VERSION,
                        "version",
                        e -> PlanWords.of(e.name().version())),
                pages(e -> e.delivery().pages()),
                Facet.of(
                        Aspect.EMITTED_BY,
                        "emitted_by",
                        e -> PlanWords.emittedBy(e.delivery().emittedBy()),
                        Turn.CHOICES),
                destinations(e -> e.delivery().destinations()),
                consent(e -> e.delivery().consent()),
                new Facet<>(Aspect.ONCE_PER, "once_per", PushFacets::oncePer, Turn.OTHER),
                Facet.of(
                        Aspect.PAGE_VIEW,
                        "page_view",
                        e -> PlanWords.of(e.delivery().firing().isPageView())),
                Facet.of(
                        Aspect.FIRING_ORDER,
                        "order",
                        e -> e.delivery().firing().order().word()),
                Facet.of(Aspect.STATUS, "status", e -> e.status().word(), STATUS),
                Facet.of(
                        Aspect.KEY_EVENT,
                        "key_event",
                        e -> PlanWords.of(e.governance().isKeyEvent())),
                new Facet<>(
                        Aspect.DEPRECATION,
                        "deprecated",
                        (e, r) -> PlanWords.deprecation(e.deprecated(), "events", r),
                        Turn.PRESENCE),
                prose("group", "groups", EventDefinition::group),
                prose("owner", "teams", e -> e.governance().teams().owner()),
                prose("developer", "teams", e -> e.governance().teams().developer()),
                Facet.prose("description", EventDefinition::description),
                Facet.prose("purpose", e -> e.documentation().purpose()),
                Facet.prose("trigger", e -> e.documentation().trigger()),
                Facet.prose("see", PushFacets::see),
                new Facet<>(
                        Aspect.PROSE,
                        "example",
                        (e, r) -> PlanWords.values(e.documentation().examples(), r),
                        Turn.OTHER),
                Facet.prose(
                        "needed_by", e -> PlanWords.of(e.governance().schedule().neededBy())),
                Facet.prose("from", e -> PlanWords.of(e.governance().schedule().from())),
                Facet.prose("until", e -> PlanWords.of(e.governance().schedule().until())),
                Facet.prose("x-", e -> PlanWords.extensions(e.declaration().extensions())));
    }

    public List<Facet<ContextDefinition>> ofContexts() {
        return List.of(
                pages(c -> c.delivery().pages()),
                Facet.of(
                        Aspect.EMITTED_BY,
                        "emitted_by",
                        c -> PlanWords.emittedBy(c.delivery().emittedBy()),
                        Turn.CHOICES),
                destinations(c -> c.delivery().destinations()),
                consent(c -> c.delivery().consent()),
                Facet.of(Aspect.IDENTITY, "scope", c -> c.subject().scope().word()),
                new Facet<>(Aspect.IDENTITY, "identity", PushFacets::identity, Turn.OTHER),
                Facet.of(
                        Aspect.CACHE,
                        "cache",
                        c -> c.subject().cache().word(),
                        Turn.ranked(List.of("shared", "private"))),
                Facet.of(
                        Aspect.ALWAYS,
                        "always",
                        c -> PlanWords.of(c.delivery().isAlways()),
                        Turn.ranked(List.of("false", "true"))),
                prose("owner", "teams", ContextDefinition::owner),
                Facet.prose("description", ContextDefinition::description),
                Facet.prose("x-", c -> PlanWords.extensions(c.declaration().extensions())));
    }

    /** In the words of the events, so that what a group changes is found again at its events. */
    public List<Facet<GroupDefinition>> ofGroups() {
        return List.of(
                pages(g -> g.defaults().delivery().pages()),
                Facet.of(Aspect.EMITTED_BY, "emitted_by", PushFacets::emittedBy, Turn.CHOICES),
                destinations(g -> g.defaults().delivery().destinations()),
                consent(g -> g.defaults().delivery().consent()),
                Facet.of(Aspect.STATUS, "status", PushFacets::status, STATUS),
                prose("owner", "teams", g -> g.defaults().owner()),
                prose("developer", "teams", g -> g.defaults().developer()),
                Facet.prose("x-", g -> PlanWords.extensions(g.declaration().extensions())));
    }

    private <D> Facet<D> pages(Selected<D> selection) {
        return new Facet<>(Aspect.PAGES, "pages", (d, r) -> pages.of(selection.of(d), "pages", r), pages.turn());
    }

    private <D> Facet<D> destinations(Selected<D> selection) {
        return new Facet<>(
                Aspect.DESTINATIONS,
                "destinations",
                (d, r) -> destinations.of(selection.of(d), "destinations", r),
                destinations.turn());
    }

    private static <D> Facet<D> consent(Mentioned<D> consent) {
        return new Facet<>(
                Aspect.CONSENT, "consent", (d, r) -> PlanWords.ids(consent.of(d), "consents", r), Turn.DEMANDS);
    }

    private static <D> Facet<D> prose(String key, String section, Named<D> reference) {
        return new Facet<>(Aspect.PROSE, key, (d, r) -> PlanWords.id(reference.of(d), section, r), Turn.OTHER);
    }

    private static @Nullable String oncePer(EventDefinition event, Renames renames) {
        EventDefinition.OncePer oncePer = event.delivery().firing().oncePer();
        if (oncePer == null) {
            return null;
        }
        List<String> ids = oncePer.properties().stream()
                .map(property -> renames.of("properties", property.id()))
                .sorted()
                .toList();
        String memory = oncePer.memory().name().toLowerCase(Locale.ROOT);
        return String.join(", ", ids) + (ids.isEmpty() ? "" : " ") + "(remembered by the " + memory + ")";
    }

    private static @Nullable String identity(ContextDefinition context, Renames renames) {
        return context.subject().identity() == null
                ? null
                : renames.of("properties", context.subject().identity().id());
    }

    private static @Nullable String see(EventDefinition event) {
        return PlanWords.list(event.documentation().see().stream()
                .map(EventDefinition.See::target)
                .toList());
    }

    private static String emittedBy(GroupDefinition group) {
        Set<EmittedBy> stated = group.defaults().delivery().emittedBy();
        return PlanWords.emittedBy(stated == null ? Set.of(EmittedBy.SERVER) : stated);
    }

    private static String status(GroupDefinition group) {
        Status stated = group.defaults().status();
        return (stated == null ? Status.APPROVED : stated).word();
    }

    private interface Selected<D> {
        @Nullable
        Selection of(D definition);
    }

    private interface Mentioned<D> {
        @Nullable
        List<Reference> of(D definition);
    }

    private interface Named<D> {
        @Nullable
        Reference of(D definition);
    }
}
