package io.github.layerscribe.codegen.emit.plan;

import io.github.layerscribe.codegen.emit.JsonObject;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.DestinationView;
import io.github.layerscribe.codegen.plan.DestinationView.LeftOut;
import io.github.layerscribe.codegen.plan.DestinationView.WireMember;
import io.github.layerscribe.codegen.plan.DestinationView.WirePush;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Reference;
import java.util.List;
import java.util.Locale;

/** What arrives of a push at each destination that it is meant for, or that carries it to one. */
final class SeenBy {

    private SeenBy() {}

    static JsonObject of(EventDefinition event, List<DestinationView> views) {
        JsonObject seen = new JsonObject();
        views.stream()
                .filter(view -> view.carries(event))
                .forEach(view -> seen.with(view.destination().id(), push(view.push(event), view.consentOf(event))));
        return seen;
    }

    static JsonObject of(ContextDefinition context, List<DestinationView> views) {
        JsonObject seen = new JsonObject();
        views.stream()
                .filter(view -> view.carries(context))
                .forEach(view -> seen.with(view.destination().id(), push(view.push(context), view.consentOf(context))));
        return seen;
    }

    private static JsonObject push(WirePush push, List<Reference> consent) {
        return new JsonObject()
                .with("name", push.name())
                .with("within", push.within())
                .with("schema", push.schema())
                .withAny("consent", DefinitionJson.ids(consent))
                .with("properties", members(push.members()))
                .withAny(
                        "left_out", push.leftOut().stream().map(SeenBy::leftOut).toList());
    }

    private static List<JsonObject> members(List<WireMember> members) {
        return members.stream()
                .map(member -> new JsonObject()
                        .with("property", member.member().id())
                        .with("name", member.name())
                        .withAny("properties", members(member.members())))
                .toList();
    }

    private static JsonObject leftOut(LeftOut leftOut) {
        return new JsonObject()
                .with("path", leftOut.path().stream().map(Member::id).toList())
                .with("because", leftOut.reason().name().toLowerCase(Locale.ROOT));
    }
}
