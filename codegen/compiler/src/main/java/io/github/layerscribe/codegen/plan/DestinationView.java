package io.github.layerscribe.codegen.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plan as one destination sees it: which pushes reach it, under which names, and what is left out on the way.
 *
 * <p>Rules about limits and privacy, the diff and the documents ask here, so that all of them mean the same. Status
 * and time play no part: a proposed event is seen as it would be.
 *
 * <pre>{@code
 * for (DestinationView view : DestinationView.all(plan)) {
 *     for (EventDefinition event : plan.events()) {
 *         if (view.sees(event)) {
 *             view.push(event).name();       // "Order Completed"
 *             view.push(event).members();    // order_id, revenue, products …
 *             view.push(event).leftOut();    // email: above the privacy class accepted here
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>A destination behind a tag manager gets what its carrier gets, less what it leaves out itself; names are its own.
 */
public final class DestinationView {

    private final TrackingPlan plan;
    private final DestinationDefinition destination;
    private final @Nullable DestinationDefinition carrier;
    private final Privacy privacy;
    private final Set<String> dropped = new HashSet<>();
    private final Map<String, Member> fixed = new LinkedHashMap<>();
    private final Map<String, Inside> objects = new HashMap<>();

    private DestinationView(TrackingPlan plan, DestinationDefinition destination) {
        this.plan = plan;
        this.destination = destination;
        Reference via = destination.via();
        this.carrier = via == null ? null : plan.destinations().find(via.id()).orElse(null);
        this.privacy = carrier != null
                        && destination
                                .acceptance()
                                .privacy()
                                .accepts(carrier.acceptance().privacy())
                ? carrier.acceptance().privacy()
                : destination.acceptance().privacy();
        for (DestinationDefinition one : carrier == null ? List.of(destination) : List.of(carrier, destination)) {
            DestinationDefinition.PropertyDialect dialect = one.dialect().properties();
            dialect.drop().forEach(drop -> dropped.add(drop.id()));
            dialect.fixed()
                    .forEach((id, value) -> plan.properties()
                            .find(id)
                            .ifPresent(property -> fixed.put(id, fixedMember(one, property, value))));
        }
    }

    private static Member fixedMember(DestinationDefinition one, PropertyDefinition property, PlanValue value) {
        return new Member(
                property, Member.Presence.FIXED, value, one.declaration().rangeOf("fixed"));
    }

    /** The view of one destination of the plan. */
    public static DestinationView of(TrackingPlan plan, DestinationDefinition destination) {
        return new DestinationView(plan, destination);
    }

    /** The views of all destinations, in the order of the plan. */
    public static List<DestinationView> all(TrackingPlan plan) {
        return plan.destinations().all().stream()
                .map(destination -> of(plan, destination))
                .toList();
    }

    /**
     * A push as it arrives.
     *
     * @param name of the event; absent for contexts, which have none
     * @param within the word under which its members stand; absent where they stand at the top
     * @param schema the receiver's schema for it, if the plan names one
     * @param members in wire order, those that the destination itself fixes last
     * @param leftOut what the plan lists and this destination never gets, at every depth
     */
    public record WirePush(
            @Nullable String name,
            @Nullable String within,
            @Nullable String schema,
            List<WireMember> members,
            List<LeftOut> leftOut) {
        public WirePush {
            members = List.copyOf(members);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * A property as it arrives.
     *
     * @param name its name here
     * @param members of an object, or of each object of a list; else empty
     */
    public record WireMember(Member member, String name, List<WireMember> members) {
        public WireMember {
            members = List.copyOf(members);
        }

        public String id() {
            return member.id();
        }
    }

    /**
     * A property that is listed and does not arrive.
     *
     * @param path the member, after those of the objects around it, outermost first
     */
    public record LeftOut(List<Member> path, Reason reason) {
        public LeftOut {
            path = List.copyOf(path);
        }

        LeftOut inside(Member around) {
            List<Member> longer = new ArrayList<>(List.of(around));
            longer.addAll(path);
            return new LeftOut(longer, reason);
        }

        public Member member() {
            return path.get(path.size() - 1);
        }
    }

    /** Why a property does not arrive. */
    public enum Reason {
        /** The destination, or what carries to it, drops it. */
        DROPPED,
        /** It is more personal than the destination, or what carries to it, accepts. */
        PRIVACY
    }

    public DestinationDefinition destination() {
        return destination;
    }

    /** The tag manager in front of it, if there is one. */
    public Optional<DestinationDefinition> carrier() {
        return Optional.ofNullable(carrier);
    }

    /** The most personal class of data that arrives here: what the destination and its carrier both accept. */
    public Privacy privacy() {
        return privacy;
    }

    /** Whether an event is meant for this destination. */
    public boolean sees(EventDefinition event) {
        return event.delivery().destinations().includes(destination.id());
    }

    /** Whether a context is meant for this destination. */
    public boolean sees(ContextDefinition context) {
        return context.delivery().destinations().includes(destination.id());
    }

    /** Whether an event is pushed here: it is meant for this destination, or for one behind it. */
    public boolean carries(EventDefinition event) {
        return carries(event.delivery().destinations());
    }

    /** Whether a context is pushed here: it is meant for this destination, or for one behind it. */
    public boolean carries(ContextDefinition context) {
        return carries(context.delivery().destinations());
    }

    private boolean carries(Selection destinations) {
        return destinations.includes(destination.id())
                || plan.destinations().all().stream()
                        .anyMatch(behind -> isVia(behind.via()) && destinations.includes(behind.id()));
    }

    private boolean isVia(@Nullable Reference via) {
        return via != null && via.id().equals(destination.id());
    }

    /** The consents without which nothing of an event arrives: those of the destination, its carrier and the event. */
    public List<Reference> consentOf(EventDefinition event) {
        return consents(event.delivery().consent());
    }

    /** The consents without which nothing of a context arrives. */
    public List<Reference> consentOf(ContextDefinition context) {
        return consents(context.delivery().consent());
    }

    private List<Reference> consents(List<Reference> ofPush) {
        Map<String, Reference> all = new LinkedHashMap<>();
        List<Reference> each = new ArrayList<>(destination.acceptance().consent());
        if (carrier != null) {
            each.addAll(carrier.acceptance().consent());
        }
        each.addAll(ofPush);
        each.forEach(consent -> all.putIfAbsent(consent.id(), consent));
        return List.copyOf(all.values());
    }

    /** An event as it arrives, or would if it were meant for this destination. */
    public WirePush push(EventDefinition event) {
        DestinationDefinition.EventDialect own = destination.dialect().events().get(event.id());
        return push(
                destination.nameOf(event),
                destination.withinOf(event).orElse(null),
                own == null ? null : own.schema(),
                event.payload());
    }

    /** A context as it arrives, or would if it were meant for this destination. */
    public WirePush push(ContextDefinition context) {
        String within = destination.type().nests() ? context.payload().within() : null;
        return push(null, within, destination.dialect().contextSchemas().get(context.id()), context.payload());
    }

    private WirePush push(@Nullable String name, @Nullable String within, @Nullable String schema, Payload payload) {
        Inside inside = inside(payload);
        List<WireMember> members = new ArrayList<>(inside.members);
        // A destination's fixed values belong to its events; where names meet, the event's own value wins.
        if (name != null) {
            Set<String> taken = new HashSet<>();
            members.forEach(member -> taken.add(member.name()));
            for (Member member : fixed.values()) {
                String wireName = destination.nameOf(member.property());
                if (reasonToLeaveOut(member) == null && taken.add(wireName)) {
                    members.add(new WireMember(member, wireName, List.of()));
                }
            }
        }
        return new WirePush(name, within, schema, members, inside.leftOut);
    }

    /** What arrives of an event, context or object; each object is looked into once. */
    private record Inside(List<WireMember> members, List<LeftOut> leftOut) {

        static final Inside NOTHING = new Inside(List.of(), List.of());
    }

    private Inside inside(Payload payload) {
        List<WireMember> members = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Member member : payload.members()) {
            Reason reason = reasonToLeaveOut(member);
            if (reason != null) {
                leftOut.add(new LeftOut(List.of(member), reason));
                continue;
            }
            Inside inner = inside(member.property().type().elementType());
            members.add(new WireMember(member, destination.nameOf(member.property()), inner.members));
            inner.leftOut.forEach(deeper -> leftOut.add(deeper.inside(member)));
        }
        return new Inside(List.copyOf(members), leftOut);
    }

    private Inside inside(PropertyType type) {
        if (!(type instanceof PropertyType.OfObject object)) {
            return Inside.NOTHING;
        }
        Inside known = objects.get(object.objectId());
        if (known == null) {
            // While a plan is still being judged, objects may be missing, or hold themselves.
            objects.put(object.objectId(), Inside.NOTHING);
            known = plan.objects()
                    .find(object.objectId())
                    .map(found -> inside(found.payload()))
                    .orElse(Inside.NOTHING);
            objects.put(object.objectId(), known);
        }
        return known;
    }

    private @Nullable Reason reasonToLeaveOut(Member member) {
        if (dropped.contains(member.id())) {
            return Reason.DROPPED;
        }
        return privacy.accepts(member.property().governance().privacy()) ? null : Reason.PRIVACY;
    }
}
