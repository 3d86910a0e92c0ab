package io.github.layerscribe.codegen.emit;

import java.util.Map;

/**
 * What a build says about generated files beside the plan itself.
 *
 * @param generatorVersion the version of Layerscribe that generates, such as {@code 1.2.0}
 * @param settings what the build sets, by the name of the option; checked before an emitter runs
 */
public record EmitOptions(String generatorVersion, Map<String, String> settings) {

    public EmitOptions {
        settings = Map.copyOf(settings);
    }

    /** The value of an option: what the build set, else the default. */
    public <T> T get(EmitterOption<T> option) {
        String text = settings.getOrDefault(option.name(), option.defaultText());
        if (text == null) {
            throw new IllegalStateException("`" + option.name() + "` is not set. Check settings before emitting.");
        }
        return option.parse(text);
    }
}
