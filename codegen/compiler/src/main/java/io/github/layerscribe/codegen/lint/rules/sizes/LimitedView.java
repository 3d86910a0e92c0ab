package io.github.layerscribe.codegen.lint.rules.sizes;

import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.ContextDefinition.Scope;
import io.github.layerscribe.codegen.plan.DestinationDefinition.Limits;
import io.github.layerscribe.codegen.plan.DestinationView;
import io.github.layerscribe.codegen.plan.DestinationView.WireMember;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a destination with limits sees of the plan.
 *
 * @param view the destination
 * @param limits its profile
 */
record LimitedView(TrackingPlan plan, DestinationView view, LimitProfile limits) {

    /** A property and how the destination calls it. */
    record Named(PropertyDefinition property, String name) {}

    /** The destinations that have limits, in the order of the plan. */
    static List<LimitedView> all(TrackingPlan plan) {
        List<LimitedView> limited = new ArrayList<>();
        for (DestinationView view : DestinationView.all(plan)) {
            Limits limits = view.destination().acceptance().limits();
            if (limits != Limits.NONE) {
                limited.add(
                        new LimitedView(plan, view, limits == Limits.GA4 ? LimitProfile.GA4 : LimitProfile.GA4_360));
            }
        }
        return limited;
    }

    String id() {
        return view.destination().id();
    }

    /** The events it gets; those of the back end never come from a page. */
    List<EventDefinition> events() {
        return plan.events().all().stream()
                .filter(event -> view.sees(event) && !event.isEmittedBy(EmittedBy.BACKEND))
                .toList();
    }

    /** The properties it gets with events and as state of the page, at any depth, each once. */
    Collection<Named> properties() {
        Map<String, Named> named = new LinkedHashMap<>();
        events().forEach(event -> collect(view.push(event).members(), named));
        contexts(Scope.PAGE).forEach(context -> collect(view.push(context).members(), named));
        return named.values();
    }

    private static void collect(List<WireMember> members, Map<String, Named> named) {
        for (WireMember member : members) {
            named.putIfAbsent(member.id(), new Named(member.member().property(), member.name()));
            collect(member.members(), named);
        }
    }

    /** The properties it gets as properties of the user; the identity is none of them. */
    Collection<Named> userProperties() {
        Map<String, Named> named = new LinkedHashMap<>();
        for (ContextDefinition context : contexts(Scope.USER)) {
            PropertyDefinition identity = context.subject().identity();
            for (WireMember member : view.push(context).members()) {
                if (identity == null || !identity.id().equals(member.id())) {
                    named.putIfAbsent(member.id(), new Named(member.member().property(), member.name()));
                }
            }
        }
        return named.values();
    }

    /** The contexts of a scope that it gets. */
    List<ContextDefinition> contexts(Scope scope) {
        return plan.contexts().all().stream()
                .filter(context -> context.subject().scope() == scope && view.sees(context))
                .toList();
    }

    /** The place where a property gets the name that this destination sees. */
    SourceRange placeOfName(PropertyDefinition property) {
        return view.destination().dialect().properties().rename().containsKey(property.id())
                ? view.destination().declaration().rangeOf("rename")
                : property.declaration().rangeOf("name");
    }

    /** The place where an event gets the name that this destination sees. */
    SourceRange placeOfName(EventDefinition event) {
        return view.destination().nameOf(event).equals(event.wireName())
                ? event.declaration().rangeOf("name")
                : view.destination().declaration().rangeOf("events");
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
