package io.github.layerscribe.codegen.parse.rules;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.keys.WireNames;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.DestinationView;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

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
        for (DestinationView view : DestinationView.all(plan)) {
            refuseReservedBy(view);
            if (!view.destination().dialect().properties().rename().isEmpty()) {
                refuseMeeting(view);
            }
        }
    }

    private void refuseReserved(Payload payload) {
        for (Member member : payload.members()) {
            if (WireNames.isReservedAtTop(member.wireName())) {
                tell(member.wireName(), member.range(), "receivers");
            }
        }
    }

    /** Names that a destination itself gives, or that only mean something else there. */
    private void refuseReservedBy(DestinationView view) {
        DestinationDefinition destination = view.destination();
        Predicate<String> isReserved = switch (destination.type()) {
            case GTM, GTAG -> WireNames::isReservedAtTop;
            case ADOBE -> name -> WireNames.isReservedAtTop(name) || WireNames.isReservedByAdobe(name);
            default -> name -> false;
        };
        for (EventDefinition event : plan.events()) {
            if (view.carries(event) && destination.withinOf(event).isEmpty()) {
                refuseReservedBy(destination, event.payload(), isReserved);
            }
        }
        for (ContextDefinition context : plan.contexts()) {
            boolean isAtTop = !destination.type().nests() || context.payload().within() == null;
            if (view.carries(context) && isAtTop) {
                refuseReservedBy(destination, context.payload(), isReserved);
            }
        }
    }

    private void refuseReservedBy(DestinationDefinition destination, Payload payload, Predicate<String> isReserved) {
        for (Member member : payload.members()) {
            String name = destination.nameOf(member.property());
            if (isReserved.test(name)) {
                boolean isRenamed = !name.equals(member.wireName());
                tell(
                        name,
                        isRenamed ? destination.declaration().rangeOf("rename") : member.range(),
                        "\"" + destination.id() + "\"");
            }
        }
    }

    private void tell(String name, SourceRange place, String receivers) {
        if (told.add(place)) {
            diagnostics.error(
                    "reserved-name",
                    place,
                    "\"" + name + "\" at the top of a push means something else to " + receivers + ".",
                    "Use within, or give the property another name.");
        }
    }

    private void refuseMeeting(DestinationView view) {
        DestinationDefinition destination = view.destination();
        for (EventDefinition event : plan.events()) {
            if (view.carries(event)) {
                refuseMeeting(destination, event.id(), event.payload());
            }
        }
        for (ContextDefinition context : plan.contexts()) {
            if (view.carries(context)) {
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
}
