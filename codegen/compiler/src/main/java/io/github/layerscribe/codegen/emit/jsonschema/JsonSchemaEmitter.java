package io.github.layerscribe.codegen.emit.jsonschema;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.emit.EmitOptions;
import io.github.layerscribe.codegen.emit.Emitter;
import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.codegen.emit.JsonObject;
import io.github.layerscribe.codegen.emit.PortablePath;
import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints JSON Schema (draft 2020-12) of the flat property object: what an event or context carries before any
 * destination, without event name and nesting. The same object that a generated record gives as JSON.
 *
 * <pre>
 * json-schema/events/purchase.json     each event that is in code, whole in itself
 * json-schema/contexts/page.json       each context
 * json-schema/acme-shoes.json          all of them, as {@code #/$defs/events.purchase}
 * </pre>
 *
 * <p>What a schema cannot say stands in {@code $comment}: checks between numbers, and the digits of decimals, because
 * validators compute {@code multipleOf} in floating point and refuse 19.99 as a multiple of 0.01.
 */
public final class JsonSchemaEmitter implements Emitter {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    @Override
    public String id() {
        return "json-schema";
    }

    @Override
    public String purpose() {
        return "JSON Schema of every event and context, one file each and one with all";
    }

    @Override
    public List<GeneratedFile> emit(TrackingPlan plan, EmitOptions options, Diagnostics diagnostics) {
        List<GeneratedFile> files = new ArrayList<>();
        JsonObject all = new JsonObject();
        SharedSchemas shared = new SharedSchemas(plan);
        for (ContextDefinition context : plan.contexts()) {
            JsonObject schema = PayloadSchema.of(plan, context);
            all.with("contexts." + context.id(), schema);
            shared.add(context.payload());
            files.add(single(
                    plan,
                    "contexts/" + PortablePath.fileName(context.id(), ".json"),
                    PayloadSchema.of(plan, context),
                    context.payload()));
        }
        for (EventDefinition event : plan.events()) {
            if (event.isInCode()) {
                all.with("events." + event.id(), PayloadSchema.of(plan, event));
                shared.add(event.payload());
                files.add(single(
                        plan,
                        "events/" + PortablePath.fileName(event.id(), ".json"),
                        PayloadSchema.of(plan, event),
                        event.payload()));
            }
        }
        shared.addTo(all);
        files.add(document(
                plan.id() + ".json",
                plan.id() + ".json",
                new JsonObject()
                        .with("title", plan.id() + " " + plan.version())
                        .with("description", plan.info().goal())
                        .withAny("$defs", all)));
        return files;
    }

    private static GeneratedFile single(TrackingPlan plan, String name, JsonObject schema, Payload payload) {
        SharedSchemas shared = new SharedSchemas(plan);
        shared.add(payload);
        JsonObject definitions = new JsonObject();
        shared.addTo(definitions);
        return document(name, plan.id() + "/" + name, schema.withAny("$defs", definitions));
    }

    private static GeneratedFile document(String path, String id, JsonObject schema) {
        String text = new JsonObject()
                .with("$schema", DIALECT)
                .with("$id", id)
                .withAll(schema)
                .text();
        return GeneratedFile.document("json-schema/" + path, text);
    }
}
