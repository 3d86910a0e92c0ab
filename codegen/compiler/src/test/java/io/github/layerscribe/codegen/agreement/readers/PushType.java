package io.github.layerscribe.codegen.agreement.readers;

import io.github.layerscribe.codegen.naming.NameTable;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.stream.Stream;

/**
 * One event or context of a plan, under every name that a reader knows it by.
 *
 * @param plan the plan's key: its Java package, and the folder of its other files
 * @param id such as {@code events.purchase}
 * @param shownAs how messages of the module begin
 * @param typeName the Java class and the TypeScript interface
 * @param function the function of the module
 */
public record PushType(
        String plan,
        TrackingPlan tracking,
        String id,
        String shownAs,
        String typeName,
        String function,
        Payload payload) {

    /** Every event and context of a plan. */
    public static Stream<PushType> of(String plan, TrackingPlan tracking) {
        NameTable names = NameTable.of(tracking);
        return Stream.concat(
                tracking.events().all().stream().map(event -> of(plan, tracking, names, event)),
                tracking.contexts().all().stream().map(context -> of(plan, tracking, names, context)));
    }

    private static PushType of(String plan, TrackingPlan tracking, NameTable names, EventDefinition event) {
        return new PushType(
                plan,
                tracking,
                "events." + event.id(),
                "event `" + event.wireName() + "`",
                names.classOf(event),
                names.functionOf(event),
                event.payload());
    }

    private static PushType of(String plan, TrackingPlan tracking, NameTable names, ContextDefinition context) {
        return new PushType(
                plan,
                tracking,
                "contexts." + context.id(),
                "context `" + context.id() + "`",
                names.classOf(context),
                names.functionOf(context),
                context.payload());
    }

    public boolean isContext() {
        return id.startsWith("contexts.");
    }

    /** The record of this type among classes that were generated. */
    public Class<?> in(ClassLoader classes) {
        try {
            return classes.loadClass(plan + "." + typeName);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    Stream<Member> members() {
        return payload.members().stream().filter(member -> !member.isFixed());
    }
}
