package io.github.layerscribe.payload.planted;

import io.github.layerscribe.DataLayer;
import io.github.layerscribe.payload.ScriptCode;
import java.util.List;

/** Breaks one rule with each line; {@code ArchitectureTest} must find them all. */
final class KnowsTheDataLayer {

    static int mutable = 0;

    private final ThreadLocal<DataLayer> dataLayer = new ThreadLocal<>();

    List<Object> mistakes(String value) {
        return List.of(
                dataLayer, ScriptCode.of(value), getClass().getMethods()[0].getName());
    }

    /** The name breaks a rule too. */
    static final class ValueUtils {}
}
