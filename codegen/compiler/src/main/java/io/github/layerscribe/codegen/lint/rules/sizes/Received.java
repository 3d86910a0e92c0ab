package io.github.layerscribe.codegen.lint.rules.sizes;

import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.stream.Stream;

/** What one destination sees of the plan. */
final class Received {

    private Received() {}

    /** The events it gets from pages. */
    static Stream<EventDefinition> events(TrackingPlan plan, DestinationDefinition destination) {
        return plan.events().all().stream()
                .filter(event -> !event.isEmittedBy(EmittedBy.BACKEND))
                .filter(event -> event.delivery().destinations().includes(destination.id()));
    }

    /** The properties it gets: not dropped, and no more personal than it accepts. */
    static Stream<Member> members(DestinationDefinition destination, Payload payload) {
        return payload.members().stream()
                .filter(member -> destination.dialect().properties().drop().stream()
                        .noneMatch(dropped -> dropped.id().equals(member.id())))
                .filter(member -> destination
                        .acceptance()
                        .privacy()
                        .accepts(member.property().governance().privacy()));
    }

    /** Whether a property holds items: a list of objects. */
    static boolean isItems(Member member) {
        PropertyType type = member.property().type();
        return type.isList() && type.elementType() instanceof PropertyType.OfObject;
    }
}
