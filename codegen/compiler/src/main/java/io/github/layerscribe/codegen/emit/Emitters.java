package io.github.layerscribe.codegen.emit;

import io.github.layerscribe.codegen.emit.java.JavaEmitter;
import io.github.layerscribe.codegen.emit.javascript.JavascriptEmitter;
import java.util.List;

/** The register of emitters: a new one is one more line here. */
public final class Emitters {

    private Emitters() {}

    /** Every emitter, in the order in which they run. */
    public static List<Emitter> all() {
        return List.of(new JavaEmitter(), new JavascriptEmitter());
    }
}
