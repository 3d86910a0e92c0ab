package io.github.layerscribe.codegen.parse.rules;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words under which events nest, those of contexts, and the names contexts write at the top never meet: the reset
 * before an event would wipe what the other wrote.
 */
final class WithinWords {

    private final TrackingPlan plan;
    private final Diagnostics diagnostics;

    WithinWords(TrackingPlan plan, Diagnostics diagnostics) {
        this.plan = plan;
        this.diagnostics = diagnostics;
    }

    void check() {
        Map<String, Owner> owners = new HashMap<>();
        for (ContextDefinition context : plan.contexts()) {
            String within = context.payload().within();
            if (within != null) {
                claim(
                        owners,
                        within,
                        new Owner(context.id(), context.declaration().rangeOf("within")));
                continue;
            }
            for (Member member : context.payload().members()) {
                claim(owners, member.wireName(), new Owner(context.id(), member.range()));
            }
        }
        for (EventDefinition event : plan.events()) {
            meet(owners, event.payload().within(), event.id(), placeOf(event));
        }
        plan.destinations().forEach(destination -> meetWordsOf(destination, owners));
    }

    private void claim(Map<String, Owner> owners, String word, Owner owner) {
        Owner first = owners.putIfAbsent(word, owner);
        if (first != null && !first.id.equals(owner.id)) {
            tell(word, owner, first);
        }
    }

    private void meet(Map<String, Owner> owners, @Nullable String word, String id, SourceRange place) {
        Owner context = word == null ? null : owners.get(word);
        if (word != null && context != null) {
            tell(word, new Owner(id, place), context);
            owners.remove(word);
        }
    }

    private void meetWordsOf(DestinationDefinition destination, Map<String, Owner> owners) {
        meet(
                owners,
                destination.dialect().within(),
                destination.id(),
                destination.declaration().rangeOf("within"));
        destination
                .dialect()
                .events()
                .forEach((id, event) -> meet(
                        owners,
                        event.within(),
                        destination.id(),
                        destination.declaration().rangeOf("events")));
    }

    private SourceRange placeOf(EventDefinition event) {
        if (event.declaration().states("within") || event.group() == null) {
            return event.declaration().rangeOf("within");
        }
        return plan.groups()
                .find(event.group().id())
                .map(group -> group.declaration().rangeOf("within"))
                .orElse(event.range());
    }

    private void tell(String word, Owner owner, Owner first) {
        diagnostics.add(Diagnostic.error(
                        "within-collision",
                        owner.place,
                        "\"" + owner.id + "\" and \"" + first.id + "\" both write \"" + word + "\".",
                        "One would overwrite the other; nest one under another word.")
                .with(first.place, "the other"));
    }

    private record Owner(String id, SourceRange place) {}
}
