package io.github.layerscribe.codegen.emit.plan;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.emit.EmitOptions;
import io.github.layerscribe.codegen.emit.Emitter;
import io.github.layerscribe.codegen.emit.EmitterOption;
import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.emit.JsonObject;
import io.github.layerscribe.codegen.plan.DestinationView;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;

/**
 * Prints {@code plan/<plan-id>.json}: the plan as it is after {@code include}, {@code extends}, groups and defaults, so
 * that another tool needs to know none of them.
 *
 * <pre>{@code
 * {
 *   "layerscribe_plan": 1,
 *   "plan": "acme-shoes",
 *   "events": {"purchase": {"name": "purchase", "properties": [{"property": "value", "presence": "required"}, …], …}},
 *   …
 * }
 * }</pre>
 *
 * <p>Sections and keys have the plan's own names, and ids refer to each other as they do there. What differs: a section is
 * there only if something is in it; every default is written out; {@code properties} of events, contexts and objects are
 * in wire order; types and checks are trees; {@code seen_by} tells what arrives at each destination. Keys that begin
 * with {@code x-} stand where they stood. Within a version of the format keys are only added.
 */
public final class PlanEmitter implements Emitter {

    /** Whether each definition tells where it is written. */
    static final EmitterOption<Boolean> PLACES = EmitterOption.flag(
            "plan.places",
            "Whether each definition has its `place`, as `file:line:column` like in diagnostics.",
            false);

    private static final int FORMAT = 1;

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public String purpose() {
        return "The resolved plan as JSON, for other tools";
    }

    @Override
    public List<EmitterOption<?>> options() {
        return List.of(PLACES);
    }

    @Override
    public List<GeneratedFile> emit(TrackingPlan plan, EmitOptions options, Diagnostics diagnostics) {
        DefinitionJson definitions = new DefinitionJson(plan, options.get(PLACES));
        JsonObject json = new JsonObject().with("layerscribe_plan", FORMAT).withAll(PlanInfoJson.of(plan, definitions));
        new SectionsJson(definitions).addTo(json, plan);
        new DictionaryJson(definitions).addTo(json, plan);
        new PushesJson(plan, definitions, DestinationView.all(plan)).addTo(json);
        return List.of(GeneratedFile.document("plan/" + plan.id() + ".json", json.text()));
    }
}
