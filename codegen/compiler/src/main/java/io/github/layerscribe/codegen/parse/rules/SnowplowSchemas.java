package io.github.layerscribe.codegen.parse.rules;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.plan.DestinationDefinition;
import io.github.layerscribe.codegen.plan.DestinationDefinition.EventDialect;
import io.github.layerscribe.codegen.plan.DestinationDefinition.Type;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.source.SourceRange;

/** An event that goes to Snowplow has a schema there; without one Snowplow could not take it. */
final class SnowplowSchemas {

    private final TrackingPlan plan;
    private final Diagnostics diagnostics;

    SnowplowSchemas(TrackingPlan plan, Diagnostics diagnostics) {
        this.plan = plan;
        this.diagnostics = diagnostics;
    }

    void check() {
        for (DestinationDefinition destination : plan.destinations()) {
            if (destination.type() == Type.SNOWPLOW) {
                plan.events().forEach(event -> check(destination, event));
            }
        }
    }

    private void check(DestinationDefinition snowplow, EventDefinition event) {
        EventDialect own = snowplow.dialect().events().get(event.id());
        boolean hasSchema = own != null && own.schema() != null;
        boolean goesThere = event.isInCode() && event.delivery().destinations().includes(snowplow.id());
        if (goesThere && !hasSchema) {
            SourceRange place = event.declaration().rangeOf("destinations");
            diagnostics.error(
                    "schema",
                    place,
                    "\"" + event.id() + "\" goes to \"" + snowplow.id() + "\" without a schema.",
                    "Add it under the destination: events: {" + event.id()
                            + ": {schema: \"iglu:…\"}}, or leave the destination out.");
        }
    }
}
