package io.github.layerscribe.codegen;

import io.github.layerscribe.codegen.emit.EmitOptions;
import io.github.layerscribe.codegen.emit.Emitter;
import io.github.layerscribe.codegen.emit.Emitters;
import io.github.layerscribe.codegen.output.OutputFolders;
import io.github.layerscribe.codegen.parse.PlanSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a build asks for.
 *
 * <pre>{@code
 * CodegenOptions options = new CodegenOptions(
 *         PlanSource.of(Path.of("src/main/datalayer")),
 *         List.of("java", "json-schema"),
 *         Map.of("java.package", "com.acme.shoes.datalayer"),
 *         OutputFolders.below(Path.of("generated")));
 * }</pre>
 *
 * @param plan where the plan is
 * @param emitters ids of {@link Emitters}; in which order does not matter
 * @param settings values of the emitters' options by name, such as {@code java.package}; those of emitters that do not
 *     run are checked as well, but have no effect
 * @param folders where to write
 */
public record CodegenOptions(
        PlanSource plan, List<String> emitters, Map<String, String> settings, OutputFolders folders) {

    /** What builds of Java applications generate unless they say otherwise. */
    public static final List<String> DEFAULT_EMITTERS = List.of("java", "javascript");

    /**
     * Checks the options.
     *
     * @throws IllegalArgumentException if an emitter or a setting is unknown, missing or of another type; the message is
     *     for the user, one line for each mistake
     */
    public CodegenOptions {
        emitters = List.copyOf(emitters);
        settings = Map.copyOf(settings);
        List<String> mistakes = new OptionMistakes(emitters, settings).all();
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", mistakes));
        }
    }

    /** The emitters that run, in the order of the register. */
    List<Emitter> chosen() {
        Set<String> ids = new LinkedHashSet<>(emitters);
        return Emitters.all().stream()
                .filter(emitter -> ids.contains(emitter.id()))
                .toList();
    }

    EmitOptions emitOptions() {
        return new EmitOptions(Generator.version(), settings);
    }

    /** What decides about the files beside plan and generator, as one text. */
    String text() {
        return chosen().stream().map(Emitter::id).toList() + "\n" + new TreeMap<>(settings);
    }
}
