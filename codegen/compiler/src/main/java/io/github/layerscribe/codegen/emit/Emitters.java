package io.github.layerscribe.codegen.emit;

import io.github.layerscribe.codegen.emit.java.JavaEmitter;
import io.github.layerscribe.codegen.emit.javascript.JavascriptEmitter;
import io.github.layerscribe.codegen.emit.jsonschema.JsonSchemaEmitter;
import io.github.layerscribe.codegen.emit.markdown.MarkdownEmitter;
import io.github.layerscribe.codegen.emit.plan.PlanEmitter;
import java.util.List;
import java.util.Optional;

/** The register of emitters: a new one is one more line here. */
public final class Emitters {

    private Emitters() {}

    /** Every emitter, in the order in which they run. */
    public static List<Emitter> all() {
        return List.of(
                new JavaEmitter(),
                new JavascriptEmitter(),
                new JsonSchemaEmitter(),
                new PlanEmitter(),
                new MarkdownEmitter());
    }

    /** The emitter with this id. */
    public static Optional<Emitter> find(String id) {
        return all().stream().filter(emitter -> emitter.id().equals(id)).findFirst();
    }
}
