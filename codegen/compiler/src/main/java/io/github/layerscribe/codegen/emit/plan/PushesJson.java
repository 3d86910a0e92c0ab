package io.github.layerscribe.codegen.emit.plan;

import io.github.layerscribe.codegen.emit.JsonObject;
import io.github.layerscribe.codegen.emit.WireJson;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.DestinationView;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.GroupDefinition;
import io.github.layerscribe.codegen.plan.JourneyDefinition;
import io.github.layerscribe.codegen.plan.Sample;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contexts, groups, events and journeys. */
record PushesJson(TrackingPlan plan, DefinitionJson definitions, List<DestinationView> views) {

    void addTo(JsonObject json) {
        json.withAny("contexts", definitions.section(plan.contexts(), this::context));
        json.withAny("groups", definitions.section(plan.groups(), PushesJson::group));
        json.withAny("events", definitions.section(plan.events(), this::event));
        json.withAny("journeys", definitions.section(plan.journeys(), PushesJson::journey));
    }

    private JsonObject context(ContextDefinition context) {
        ContextDefinition.Subject subject = context.subject();
        ContextDefinition.Delivery delivery = context.delivery();
        return new JsonObject()
                .with("description", context.description())
                .with("scope", subject.scope().word())
                .with(
                        "identity",
                        subject.identity() == null ? null : subject.identity().id())
                .with("cache", subject.cache().word())
                .with("pages", DefinitionJson.selection(delivery.pages()))
                .with("always", delivery.isAlways())
                .with("emitted_by", words(delivery.emittedBy()))
                .with("destinations", DefinitionJson.selection(delivery.destinations()))
                .withAny("consent", DefinitionJson.ids(delivery.consent()))
                .with("owner", DefinitionJson.id(context.owner()))
                .withAll(PayloadJson.of(context.payload()))
                .with("sample", WireJson.of(Sample.of(plan, context.payload(), Map.of())))
                .withAny("seen_by", SeenBy.of(context, views));
    }

    private static JsonObject group(GroupDefinition group) {
        GroupDefinition.Defaults defaults = group.defaults();
        GroupDefinition.Delivery delivery = defaults.delivery();
        return PayloadJson.of(group.payload())
                .with("pages", delivery.pages() == null ? null : DefinitionJson.selection(delivery.pages()))
                .with("emitted_by", delivery.emittedBy() == null ? null : words(delivery.emittedBy()))
                .with(
                        "destinations",
                        delivery.destinations() == null ? null : DefinitionJson.selection(delivery.destinations()))
                .with("consent", delivery.consent() == null ? null : DefinitionJson.ids(delivery.consent()))
                .with("owner", DefinitionJson.id(defaults.owner()))
                .with("developer", DefinitionJson.id(defaults.developer()))
                .with(
                        "status",
                        defaults.status() == null ? null : defaults.status().word());
    }

    private JsonObject event(EventDefinition event) {
        EventDefinition.Documentation documentation = event.documentation();
        return new JsonObject()
                .with("name", event.name().wire())
                .with("version", event.name().version())
                .with("group", DefinitionJson.id(event.group()))
                .with("description", documentation.description())
                .with("purpose", documentation.purpose())
                .with("trigger", documentation.trigger())
                .withAny(
                        "see", documentation.see().stream().map(PushesJson::see).toList())
                .withAll(delivery(event.delivery()))
                .withAll(governance(event.governance()))
                .withAll(PayloadJson.of(event.payload()))
                .withAny("example", DefinitionJson.values(documentation.examples()))
                .with("sample", WireJson.of(Sample.of(plan, event)))
                .withAny("seen_by", SeenBy.of(event, views));
    }

    private static JsonObject see(EventDefinition.See see) {
        return new JsonObject().with(see.isAddress() ? "address" : "file", see.target());
    }

    private static JsonObject delivery(EventDefinition.Delivery delivery) {
        EventDefinition.Firing firing = delivery.firing();
        return new JsonObject()
                .with("pages", DefinitionJson.selection(delivery.pages()))
                .with("emitted_by", words(delivery.emittedBy()))
                .with("once_per", oncePer(firing.oncePer()))
                .with("page_view", firing.isPageView())
                .with("order", firing.order().word())
                .with("destinations", DefinitionJson.selection(delivery.destinations()))
                .withAny("consent", DefinitionJson.ids(delivery.consent()));
    }

    private static @Nullable JsonObject oncePer(EventDefinition.@Nullable OncePer oncePer) {
        return oncePer == null
                ? null
                : new JsonObject()
                        .with("memory", oncePer.memory().name().toLowerCase(Locale.ROOT))
                        .with("properties", PayloadJson.ids(oncePer.properties()));
    }

    private static JsonObject governance(EventDefinition.Governance governance) {
        EventDefinition.Schedule schedule = governance.schedule();
        return new JsonObject()
                .with("owner", DefinitionJson.id(governance.teams().owner()))
                .with("developer", DefinitionJson.id(governance.teams().developer()))
                .with("status", governance.status().word())
                .with("key_event", governance.isKeyEvent())
                .with("needed_by", DefinitionJson.text(schedule.neededBy()))
                .with("from", DefinitionJson.text(schedule.from()))
                .with("until", DefinitionJson.text(schedule.until()))
                .with("deprecated", DefinitionJson.deprecated(governance.deprecated()));
    }

    private static JsonObject journey(JourneyDefinition journey) {
        return new JsonObject().with("events", DefinitionJson.ids(journey.events()));
    }

    private static List<String> words(Collection<EmittedBy> emittedBy) {
        return emittedBy.stream().map(EmittedBy::word).toList();
    }
}
