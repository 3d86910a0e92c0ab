package io.github.layerscribe.codegen.parse.rules;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.keys.WireNames;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.DestinationDefinition.Type;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.Selection;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names of properties as destinations see them: none is a command there, and renamed ones do not meet. */
final class ReceivedNames {

    private final TrackingPlan plan;
    private final Diagnostics diagnostics;
    private final Set<SourceRange> told = new HashSet<>();

    ReceivedNames(TrackingPlan plan, Diagnostics diagnostics) {
        this.plan = plan;
        this.diagnostics = diagnostics;
    }

    void check() {
        for (EventDefinition event : plan.events()) {
            if (event.payload().within() == null) {
                refuseReserved(event.payload());
            }
        }
        for (ContextDefinition context : plan.contexts()) {
            if (context.payload().within() == null) {
                refuseReserved(context.payload());
            }
        }
        for (DestinationDefinition destination : plan.destinations()) {
            if (destination.type() == Type.ADOBE) {
                refuseReservedBy(destination);
            }
            if (!destination.dialect().properties().rename().isEmpty()) {
                refuseMeeting(destination);
            }
        }
    }

    private void refuseReserved(Payload payload) {
        for (Member member : payload.members()) {
            if (WireNames.isReservedAtTop(member.wireName())) {
                tell(member, "receivers");
            }
        }
    }

    private void refuseReservedBy(DestinationDefinition adobe) {
        for (EventDefinition event : plan.events()) {
            if (receives(adobe, event.delivery().destinations())
                    && adobe.withinOf(event).isEmpty()) {
                refuseReservedBy(adobe, event.payload());
            }
        }
        for (ContextDefinition context : plan.contexts()) {
            if (receives(adobe, context.delivery().destinations())
                    && context.payload().within() == null) {
                refuseReservedBy(adobe, context.payload());
            }
        }
    }

    private void refuseReservedBy(DestinationDefinition adobe, Payload payload) {
        for (Member member : payload.members()) {
            if (WireNames.isReservedByAdobe(adobe.nameOf(member.property()))) {
                tell(member, "\"" + adobe.id() + "\"");
            }
        }
    }

    private void tell(Member member, String receivers) {
        if (told.add(member.range())) {
            diagnostics.error(
                    "reserved-name",
                    member.range(),
                    "\"" + member.wireName() + "\" at the top of a push means something else to " + receivers + ".",
                    "Use within, or give the property another name.");
        }
    }

    private void refuseMeeting(DestinationDefinition destination) {
        for (EventDefinition event : plan.events()) {
            if (receives(destination, event.delivery().destinations())) {
                refuseMeeting(destination, event.id(), event.payload());
            }
        }
        for (ContextDefinition context : plan.contexts()) {
            if (receives(destination, context.delivery().destinations())) {
                refuseMeeting(destination, context.id(), context.payload());
            }
        }
        for (ObjectDefinition object : plan.objects()) {
            refuseMeeting(destination, object.id(), object.payload());
        }
    }

    private void refuseMeeting(DestinationDefinition destination, String id, Payload payload) {
        Set<String> dropped = new HashSet<>();
        for (Reference drop : destination.dialect().properties().drop()) {
            dropped.add(drop.id());
        }
        Map<String, Member> names = new HashMap<>();
        for (Member member : payload.members()) {
            if (dropped.contains(member.id())) {
                continue;
            }
            String name = destination.nameOf(member.property());
            Member first = names.putIfAbsent(WireNames.fold(name), member);
            boolean isOwn = first != null && WireNames.fold(first.wireName()).equals(WireNames.fold(member.wireName()));
            if (first != null && !isOwn) {
                diagnostics.add(Diagnostic.error(
                                "name-collision",
                                destination.declaration().rangeOf("rename"),
                                "\"" + first.id() + "\" and \"" + member.id() + "\" of \"" + id
                                        + "\" get the same name \"" + name + "\" here.",
                                "Rename one of them to another word, or drop it.")
                        .with(member.range(), "listed here"));
            }
        }
    }

    /** Whether a push reaches a destination, also on its way to one behind it. */
    private boolean receives(DestinationDefinition destination, Selection selection) {
        if (selection.includes(destination.id())) {
            return true;
        }
        for (DestinationDefinition behind : plan.destinations()) {
            Reference via = behind.via();
            if (via != null && via.id().equals(destination.id()) && selection.includes(behind.id())) {
                return true;
            }
        }
        return false;
    }
}
