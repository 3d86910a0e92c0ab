package io.github.layerscribe.codegen.emit.plan;

import io.github.layerscribe.codegen.emit.JsonObject;
import io.github.layerscribe.codegen.plan.ConsentDefinition;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.PageDefinition;
import io.github.layerscribe.codegen.plan.TeamDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import org.jspecify.annotations.Nullable;

/** Teams, consents, pages and destinations. */
record SectionsJson(DefinitionJson definitions) {

    void addTo(JsonObject json, TrackingPlan plan) {
        json.withAny("teams", definitions.section(plan.teams(), SectionsJson::team));
        json.withAny("consents", definitions.section(plan.consents(), SectionsJson::consent));
        json.withAny("pages", definitions.section(plan.pages(), SectionsJson::page));
        json.withAny("destinations", definitions.section(plan.destinations(), SectionsJson::destination));
    }

    private static JsonObject team(TeamDefinition team) {
        return new JsonObject().with("role", team.role().word()).with("contact", team.contact());
    }

    private static JsonObject consent(ConsentDefinition consent) {
        return new JsonObject().with("description", consent.description()).withAny("google", consent.google());
    }

    private static JsonObject page(PageDefinition page) {
        return new JsonObject().withAny("path", page.paths()).with("description", page.description());
    }

    private static JsonObject destination(DestinationDefinition destination) {
        DestinationDefinition.Dialect dialect = destination.dialect();
        JsonObject rename = new JsonObject();
        dialect.properties().rename().forEach(rename::with);
        JsonObject events = new JsonObject();
        dialect.events().forEach((id, event) -> events.with(id, event(event)));
        JsonObject contexts = new JsonObject();
        dialect.contextSchemas().forEach((id, schema) -> contexts.with(id, new JsonObject().with("schema", schema)));
        return new JsonObject()
                .with("type", destination.type().word())
                .with("via", DefinitionJson.id(destination.via()))
                .with("id", account(destination.account()))
                .withAny("consent", DefinitionJson.ids(destination.acceptance().consent()))
                .with("privacy", destination.acceptance().privacy().word())
                .with("limits", destination.acceptance().limits().word())
                .with("within", dialect.within())
                .withAny("rename", rename)
                .withAny("drop", DefinitionJson.ids(dialect.properties().drop()))
                .withAny("fixed", DefinitionJson.values(dialect.properties().fixed()))
                .withAny("events", events)
                .withAny("contexts", contexts);
    }

    /** As the plan writes it: an id, or the name of the build option that holds it. */
    private static @Nullable String account(DestinationDefinition.@Nullable Account account) {
        if (account == null) {
            return null;
        }
        return account.isOption() ? "${" + account.text() + "}" : account.text();
    }

    private static JsonObject event(DestinationDefinition.EventDialect event) {
        return new JsonObject()
                .with("name", event.name())
                .with("within", event.within())
                .with("schema", event.schema());
    }
}
