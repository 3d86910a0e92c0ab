package io.github.layerscribe.codegen.agreement;

import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.Definitions;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Status;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.Set;

/** A plan as it is, but that each event and context is in code, for the server and for the browser. */
final class EverythingPushed {

    private static final Set<EmittedBy> BOTH = Set.of(EmittedBy.SERVER, EmittedBy.BROWSER);

    private EverythingPushed() {}

    static TrackingPlan of(TrackingPlan plan) {
        TrackingPlan.Pushes pushes = new TrackingPlan.Pushes(
                Definitions.of(plan.contexts().all().stream()
                        .map(EverythingPushed::pushed)
                        .toList()),
                plan.groups(),
                Definitions.of(plan.events().all().stream()
                        .map(EverythingPushed::pushed)
                        .toList()),
                plan.journeys());
        return new TrackingPlan(
                plan.info(), plan.lineage(), plan.organisation(), plan.receivers(), plan.dictionary(), pushes);
    }

    private static EventDefinition pushed(EventDefinition event) {
        EventDefinition.Delivery delivery = event.delivery();
        EventDefinition.Governance governance = event.governance();
        return new EventDefinition(
                event.declaration(),
                event.name(),
                event.group(),
                event.documentation(),
                event.payload(),
                new EventDefinition.Delivery(
                        delivery.pages(), BOTH, delivery.firing(), delivery.destinations(), delivery.consent()),
                new EventDefinition.Governance(
                        governance.teams(),
                        Status.APPROVED,
                        governance.isKeyEvent(),
                        governance.schedule(),
                        governance.deprecated()));
    }

    private static ContextDefinition pushed(ContextDefinition context) {
        ContextDefinition.Delivery delivery = context.delivery();
        return new ContextDefinition(
                context.declaration(),
                context.description(),
                context.payload(),
                context.subject(),
                new ContextDefinition.Delivery(
                        delivery.pages(), delivery.isAlways(), BOTH, delivery.destinations(), delivery.consent()),
                context.owner());
    }
}
