package io.github.layerscribe.codegen.emit.markdown;

import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.GroupDefinition;
import io.github.layerscribe.codegen.plan.PlanInfo;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.ArrayList;
import java.util.List;

/** Where readers begin: what the plan is for, and what it holds. */
final class IndexPage {

    private static final Inline PAGES =
            Inline.words("[Dictionary of properties](properties.md) · [Objects](objects.md) · "
                    + "[Sets](sets.md) · [Contexts](contexts.md) · [Deprecations](deprecations.md)");

    private final TrackingPlan plan;
    private final MarkdownPage page;

    IndexPage(TrackingPlan plan) {
        this.plan = plan;
        this.page = new MarkdownPage(
                "index.md",
                Inline.words("Tracking plan ").plus(Inline.text(plan.id())).plus(" " + plan.version()));
    }

    GeneratedFile file() {
        page.quote(Inline.text(plan.info().goal()));
        page.paragraph(approval());
        page.facts(Facts.extensions(plan.info().declaration()));
        page.paragraph(PAGES);
        events();
        journeys();
        destinations();
        people();
        return page.file();
    }

    private Inline approval() {
        PlanInfo.Approval approval = plan.info().approval();
        if (approval == null) {
            return Inline.words("Not approved yet.");
        }
        List<Inline> teams = new ArrayList<>();
        approval.teams()
                .forEach((role, team) -> teams.add(Inline.code(team.id()).plus(" (" + role.word() + ")")));
        return Inline.words("Approved by ")
                .plus(Inline.join(" and ", teams))
                .plus(approval.date() == null ? "." : " on " + approval.date() + ".");
    }

    private void events() {
        page.heading(2, Inline.words("What happens: the events"));
        for (GroupDefinition group : plan.groups()) {
            List<EventDefinition> events = plan.events().all().stream()
                    .filter(event -> event.group() != null && event.group().id().equals(group.id()))
                    .toList();
            if (!events.isEmpty()) {
                page.heading(3, Inline.words("Group ").plus(Inline.code(group.id())));
                page.facts(Facts.extensions(group.declaration()));
                table(events);
            }
        }
        List<EventDefinition> others = plan.events().all().stream()
                .filter(event -> event.group() == null)
                .toList();
        if (!others.isEmpty() && !plan.groups().isEmpty()) {
            page.heading(3, Inline.words("In no group"));
        }
        table(others);
    }

    private void table(List<EventDefinition> events) {
        page.table(
                List.of("Event", "What happens", "Status", "Pages", "Owner"),
                events.stream()
                        .map(event -> Inline.cells(
                                Facts.event(page, event.id())
                                        .plus(event.governance().isKeyEvent() ? " ★" : ""),
                                Facts.text(event.description()),
                                Inline.words(
                                        event.status().word() + (event.deprecated() != null ? ", deprecated" : "")),
                                Facts.selection(event.delivery().pages()),
                                Facts.id(event.governance().teams().owner())))
                        .toList());
        boolean hasKeyEvent =
                events.stream().anyMatch(event -> event.governance().isKeyEvent());
        page.paragraph(hasKeyEvent ? Inline.words("★ key event") : Inline.NOTHING);
    }

    private void journeys() {
        if (!plan.journeys().isEmpty()) {
            page.heading(2, Inline.words("On the way to a goal: journeys"));
            plan.journeys()
                    .forEach(journey -> page.paragraph(Inline.code(journey.id())
                            .bold()
                            .plus(": ")
                            .plus(Inline.join(
                                    " → ",
                                    journey.events().stream()
                                            .map(event -> Facts.event(page, event.id()))
                                            .toList()))));
        }
    }

    private void destinations() {
        if (!plan.destinations().isEmpty()) {
            page.heading(2, Inline.words("Who reads it: destinations"));
        }
        page.table(
                List.of("Destination", "Type", "Behind", "Needs consent to", "Accepts data up to", "Own names"),
                plan.destinations().all().stream().map(this::destination).toList());
        plan.destinations().forEach(destination -> page.facts(Facts.extensions(destination.declaration())));
    }

    private List<Inline> destination(DestinationDefinition destination) {
        List<Inline> names = new ArrayList<>();
        destination
                .dialect()
                .properties()
                .rename()
                .forEach((id, name) ->
                        names.add(Facts.property(page, id).plus(" as ").plus(Inline.code(name))));
        return Inline.cells(
                Inline.code(destination.id()),
                Inline.words(destination.type().word().replace('_', ' ')),
                Facts.id(destination.via()),
                Facts.ids(destination.acceptance().consent()),
                Inline.words(destination.acceptance().privacy().word()),
                Inline.join(", ", names));
    }

    private void people() {
        if (!plan.consents().isEmpty()) {
            page.heading(2, Inline.words("What visitors agree to: consents"));
        }
        page.table(
                List.of("Consent", "What for", "Google's names"),
                plan.consents().all().stream()
                        .map(consent -> Inline.cells(
                                Inline.code(consent.id()),
                                Facts.text(consent.description()),
                                Inline.codes(consent.google())))
                        .toList());
        if (!plan.pages().isEmpty()) {
            page.heading(2, Inline.words("Where it happens: pages"));
        }
        page.table(
                List.of("Page", "Addresses", "What it is"),
                plan.pages().all().stream()
                        .map(each -> Inline.cells(
                                Inline.code(each.id()), Inline.codes(each.paths()), Facts.text(each.description())))
                        .toList());
        if (!plan.teams().isEmpty()) {
            page.heading(2, Inline.words("Who works on it: teams"));
        }
        page.table(
                List.of("Team", "Role", "Contact"),
                plan.teams().all().stream()
                        .map(team -> Inline.cells(
                                Inline.code(team.id()), Inline.words(team.role().word()), Facts.text(team.contact())))
                        .toList());
    }
}
