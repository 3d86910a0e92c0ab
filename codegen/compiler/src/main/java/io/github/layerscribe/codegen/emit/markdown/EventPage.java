package io.github.layerscribe.codegen.emit.markdown;

import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.emit.JsonObject;
import io.github.layerscribe.codegen.emit.PortablePath;
import io.github.layerscribe.codegen.emit.WireJson;
import io.github.layerscribe.codegen.plan.DestinationView;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.Sample;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything about one event: what it means, what it carries, what each destination sees of it. */
final class EventPage {

    private final EventDefinition event;
    private final List<DestinationView> views;
    private final PlanValue.Structure sample;
    private final MarkdownPage page;

    EventPage(TrackingPlan plan, EventDefinition event, List<DestinationView> views) {
        this.event = event;
        this.views = views;
        this.sample = Sample.of(plan, event);
        this.page = new MarkdownPage("events/" + PortablePath.fileName(event.id(), ".md"), Facts.heading(event));
    }

    GeneratedFile file() {
        page.paragraph(Inline.words("[← All events](../index.md)"));
        page.quote(Facts.deprecation(event.deprecated(), id -> Facts.event(page, id)));
        page.paragraph(Facts.text(event.description()));
        page.facts(Stream.of(meaning(), delivery(), governance(), Facts.extensions(event.declaration()))
                .flatMap(List::stream)
                .toList());
        if (!event.members().isEmpty()) {
            page.heading(2, Inline.words("What it carries"));
            Facts.properties(page, event.payload());
            page.heading(2, Inline.words("A sample of it"));
            page.json((JsonObject) WireJson.of(sample));
        }
        views.stream().filter(view -> view.carries(event)).forEach(this::destination);
        return page.file();
    }

    private List<List<Inline>> meaning() {
        return List.of(
                Facts.fact("Purpose", Facts.text(event.documentation().purpose())),
                Facts.fact("When", Facts.text(event.documentation().trigger())),
                Facts.fact(
                        "Receivers see",
                        event.wireName().equals(event.id()) ? Inline.NOTHING : Inline.code(event.wireName())),
                Facts.fact("Version", number(event.name().version())),
                Facts.fact(
                        "See",
                        Inline.join(
                                ", ",
                                event.documentation().see().stream()
                                        .map(see -> see.isAddress()
                                                ? Inline.address(see.target())
                                                : Inline.code(see.target()))
                                        .toList())));
    }

    private List<List<Inline>> delivery() {
        EventDefinition.Delivery delivery = event.delivery();
        return List.of(
                Facts.fact("Pages", Facts.selection(delivery.pages())),
                Facts.fact("Pushed by", Facts.emittedBy(delivery.emittedBy())),
                Facts.fact("At most once per", oncePer(delivery.firing().oncePer())),
                Facts.fact("Counts as", delivery.firing().isPageView() ? Inline.words("a page view") : Inline.NOTHING),
                Facts.fact("Destinations", Facts.selection(delivery.destinations())),
                Facts.fact("Needs consent to", Facts.ids(delivery.consent())));
    }

    private static Inline oncePer(EventDefinition.@Nullable OncePer oncePer) {
        if (oncePer == null) {
            return Inline.NOTHING;
        }
        return RuleWords.ids(oncePer.properties())
                .plus(
                        switch (oncePer.memory()) {
                            case BROWSER -> " in this browser, also after reload";
                            case SESSION -> " in one tab";
                            case PAGE -> " until the next page";
                        });
    }

    private List<List<Inline>> governance() {
        EventDefinition.Governance governance = event.governance();
        EventDefinition.Schedule schedule = governance.schedule();
        return List.of(
                Facts.fact("Group", Facts.id(event.group())),
                Facts.fact(
                        "Status",
                        Inline.words(governance.status().word() + (governance.isKeyEvent() ? ", a key event ★" : ""))),
                Facts.fact("Owner", Facts.id(governance.teams().owner())),
                Facts.fact("Developer", Facts.id(governance.teams().developer())),
                Facts.fact("Needed by", day(schedule.neededBy())),
                Facts.fact("From", day(schedule.from())),
                Facts.fact("Until", day(schedule.until())));
    }

    private void destination(DestinationView view) {
        DestinationView.WirePush push = view.push(event);
        page.heading(
                2,
                Inline.words("As ").plus(Inline.code(view.destination().id())).plus(" sees it"));
        page.facts(List.of(
                Facts.fact(
                        "Behind",
                        view.carrier().map(carrier -> Inline.code(carrier.id())).orElse(Inline.NOTHING)),
                Facts.fact("Needs consent to", Facts.ids(view.consentOf(event))),
                Facts.fact("Schema", push.schema() == null ? Inline.NOTHING : Inline.code(push.schema())),
                Facts.fact("Left out", ArrivingSample.leftOut(push))));
        page.json(ArrivingSample.of(view, push, sample));
    }

    private static Inline day(@Nullable LocalDate date) {
        return date == null ? Inline.NOTHING : Inline.words(date.toString());
    }

    private static Inline number(@Nullable Integer number) {
        return number == null ? Inline.NOTHING : Inline.words(number.toString());
    }
}
