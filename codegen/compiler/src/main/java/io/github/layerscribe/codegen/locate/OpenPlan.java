package io.github.layerscribe.codegen.locate;

import io.github.layerscribe.codegen.parse.PlanSource;
import java.io.Closeable;
import java.io.IOException;

/**
 * A plan that can be read until it is closed. What was read of it stays usable.
 *
 * <p>Whoever opens it closes it; for one thread.
 */
public final class OpenPlan implements Closeable {

    private final PlanSource source;
    private final Closeable resource;

    OpenPlan(PlanSource source, Closeable resource) {
        this.source = source;
        this.resource = resource;
    }

    /** Where the loader finds it. */
    public PlanSource source() {
        return source;
    }

    @Override
    public void close() throws IOException {
        resource.close();
    }
}
