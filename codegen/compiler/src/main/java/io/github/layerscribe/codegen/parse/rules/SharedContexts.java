package io.github.layerscribe.codegen.parse.rules;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.ContextDefinition.Cache;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.Privacy;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.HashSet;
import java.util.Set;

/** A page that a cache shows to everybody holds nothing about anybody, at any depth. */
final class SharedContexts {

    private final TrackingPlan plan;
    private final Diagnostics diagnostics;

    SharedContexts(TrackingPlan plan, Diagnostics diagnostics) {
        this.plan = plan;
        this.diagnostics = diagnostics;
    }

    void check() {
        for (ContextDefinition context : plan.contexts()) {
            if (context.subject().cache() == Cache.SHARED) {
                check(context, context.payload(), new HashSet<>());
            }
        }
    }

    private void check(ContextDefinition context, Payload payload, Set<String> objects) {
        for (Member member : payload.members()) {
            Privacy privacy = member.property().governance().privacy();
            if (privacy != Privacy.NONE) {
                tell(context, member, privacy);
            }
            if (member.property().type().elementType() instanceof PropertyType.OfObject type
                    && objects.add(type.objectId())) {
                plan.objects().find(type.objectId()).ifPresent(object -> check(context, object.payload(), objects));
            }
        }
    }

    private void tell(ContextDefinition context, Member member, Privacy privacy) {
        diagnostics.add(Diagnostic.error(
                        "shared-context",
                        context.declaration().rangeOf("cache"),
                        "\"" + context.id() + "\" is shared by all visitors, but \"" + member.id() + "\" is "
                                + privacy.word() + ".",
                        "Write cache: private, or move the property to a context that is.")
                .with(member.range(), "listed here"));
    }
}
