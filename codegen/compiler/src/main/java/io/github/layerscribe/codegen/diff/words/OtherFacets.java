package io.github.layerscribe.codegen.diff.words;

import io.github.layerscribe.codegen.diff.Aspect;
import io.github.layerscribe.codegen.diff.Direction;
import io.github.layerscribe.codegen.plan.ConsentDefinition;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.JourneyDefinition;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.PageDefinition;
import io.github.layerscribe.codegen.plan.PlanInfo;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TeamDefinition;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the remaining sections say, and the top of the plan. */
public final class OtherFacets {

    /** What a destination accepts: a lower class is stricter. */
    private static final Turn ACCEPTED = (before, after) ->
            PropertyFacets.PRIVACY_RANK.of(after, before) == Direction.STRICTER ? Direction.STRICTER : Direction.LOOSER;

    public static final List<Facet<PlanInfo>> TOP = List.of(
            Facet.prose("goal", PlanInfo::goal),
            new Facet<>(Aspect.PROSE, "approved", OtherFacets::approval, Turn.OTHER),
            Facet.prose("budget", OtherFacets::budget),
            Facet.prose("x-", info -> PlanWords.extensions(info.declaration().extensions())));

    public static final List<Facet<TeamDefinition>> TEAMS = List.of(
            Facet.prose("role", team -> team.role().word()),
            Facet.prose("contact", TeamDefinition::contact),
            Facet.prose("x-", team -> PlanWords.extensions(team.declaration().extensions())));

    public static final List<Facet<ConsentDefinition>> CONSENTS = List.of(
            Facet.prose("description", ConsentDefinition::description),
            Facet.of(
                    Aspect.CONSENT,
                    "google",
                    consent -> PlanWords.list(consent.google().stream().sorted().toList()),
                    Turn.DEMANDS),
            Facet.prose(
                    "x-", consent -> PlanWords.extensions(consent.declaration().extensions())));

    public static final List<Facet<PageDefinition>> PAGES = List.of(
            Facet.of(
                    Aspect.ADDRESS,
                    "path",
                    page -> PlanWords.list(page.paths().stream().sorted().toList())),
            Facet.prose("description", PageDefinition::description),
            Facet.prose("x-", page -> PlanWords.extensions(page.declaration().extensions())));

    public static final List<Facet<SetDefinition>> SETS = List.of(
            Facet.prose("description", SetDefinition::description),
            Facet.prose("x-", set -> PlanWords.extensions(set.declaration().extensions())));

    public static final List<Facet<ObjectDefinition>> OBJECTS = List.of(
            Facet.prose("description", ObjectDefinition::description),
            new Facet<>(Aspect.PROSE, "extends", (o, r) -> PlanWords.id(o.extended(), "objects", r), Turn.OTHER),
            new Facet<>(Aspect.PROSE, "example", (o, r) -> PlanWords.values(o.examples(), r), Turn.OTHER),
            Facet.prose(
                    "x-", object -> PlanWords.extensions(object.declaration().extensions())));

    public static final List<Facet<JourneyDefinition>> JOURNEYS = List.of(
            new Facet<>(Aspect.PROSE, "events", OtherFacets::steps, Turn.OTHER),
            Facet.prose(
                    "x-", journey -> PlanWords.extensions(journey.declaration().extensions())));

    public static final List<Facet<DestinationDefinition>> DESTINATIONS = List.of(
            Facet.of(Aspect.RECEIVER, "type", d -> d.type().word()),
            new Facet<>(Aspect.RECEIVER, "via", (d, r) -> PlanWords.id(d.via(), "destinations", r), Turn.OTHER),
            Facet.of(Aspect.RECEIVER, "id", OtherFacets::account),
            new Facet<>(
                    Aspect.CONSENT,
                    "consent",
                    (d, r) -> PlanWords.ids(d.acceptance().consent(), "consents", r),
                    Turn.DEMANDS),
            Facet.of(Aspect.PRIVACY, "privacy", d -> d.acceptance().privacy().word(), ACCEPTED),
            Facet.prose("limits", d -> d.acceptance().limits().word()),
            Facet.of(Aspect.NESTING, "within", d -> d.dialect().within()),
            Facet.prose("x-", d -> PlanWords.extensions(d.declaration().extensions())));

    private OtherFacets() {}

    private static @Nullable String account(DestinationDefinition destination) {
        DestinationDefinition.Account account = destination.account();
        if (account == null) {
            return null;
        }
        return account.isOption() ? "${" + account.text() + "}" : account.text();
    }

    private static @Nullable String approval(PlanInfo info, Renames renames) {
        PlanInfo.Approval approval = info.approval();
        if (approval == null) {
            return null;
        }
        String teams = approval.teams().entrySet().stream()
                .map(entry -> entry.getKey().word() + ": "
                        + renames.of("teams", entry.getValue().id()))
                .sorted()
                .collect(Collectors.joining(", "));
        return approval.date() == null ? teams : teams + ", date: " + approval.date();
    }

    private static @Nullable String budget(PlanInfo info) {
        String page =
                info.budget().page() == null ? "" : "page: " + info.budget().page() + " B";
        String event =
                info.budget().event() == null ? "" : "event: " + info.budget().event() + " B";
        String both = page.isEmpty() || event.isEmpty() ? page + event : page + ", " + event;
        return both.isEmpty() ? null : both;
    }

    private static String steps(JourneyDefinition journey, Renames renames) {
        return journey.events().stream()
                .map(event -> renames.of("events", event.id()))
                .collect(Collectors.joining(", "));
    }
}
