package io.github.layerscribe.codegen.agreement;

import io.github.layerscribe.codegen.agreement.readers.PushType;
import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.emit.EmitOptions;
import io.github.layerscribe.codegen.emit.Emitters;
import io.github.layerscribe.codegen.emit.java.Plans;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A plan whose code is generated and asked.
 *
 * @param packageName the package of its Java, and its key among other plans
 * @param origin how to get it again
 * @param text the plan as it was written
 * @param seed of what is pushed
 */
record GeneratedPlan(String packageName, String origin, String text, TrackingPlan plan, long seed) {

    /**
     * The plan of a seed. A check that the examples of its properties happen to break is what the reader refuses for
     * good reason: then the seed gives its next plan. Nothing else of a random plan may be refused.
     */
    static GeneratedPlan of(long seed) {
        for (long attempt = 0; attempt < 100; attempt++) {
            String text = RandomPlan.of(seed + (attempt << 40));
            Diagnostics diagnostics = new Diagnostics();
            Optional<TrackingPlan> plan = read(text, diagnostics);
            if (plan.isPresent()) {
                return random(seed, text, plan.get());
            }
            if (!diagnostics.all().stream().map(Diagnostic::rule).allMatch("example"::equals)) {
                throw new AssertionError("seed " + seed + ": refused: " + diagnostics.all() + "\n" + text);
            }
        }
        throw new AssertionError("seed " + seed + " gives no plan");
    }

    /** A plan that was written by hand. */
    static GeneratedPlan of(long seed, String text) {
        return random(seed, text, Plans.of(text));
    }

    /** A plan that lies in a file. */
    static GeneratedPlan file(Path file) {
        try {
            return named(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan that comes from somewhere. */
    static GeneratedPlan named(String origin, String text) {
        String key = "of_" + origin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return new GeneratedPlan(key, origin, text, Plans.of(text), 1);
    }

    /** The same plan with every event and context in code, for the server and for the browser. */
    GeneratedPlan everythingPushed() {
        return new GeneratedPlan(packageName, origin, text, EverythingPushed.of(plan), seed);
    }

    private static GeneratedPlan random(long seed, String text, TrackingPlan plan) {
        String origin = "-Dagreement.plans=1 -Dagreement.seed=" + seed;
        return new GeneratedPlan("seed" + Long.toUnsignedString(seed), origin, text, plan, seed);
    }

    Map<String, String> java() {
        return Plans.java(plan, packageName());
    }

    /** What is not Java, by path. */
    Map<String, String> others() {
        Diagnostics diagnostics = new Diagnostics();
        Map<String, String> files = new TreeMap<>();
        for (String id : List.of("javascript", "json-schema")) {
            Emitters.find(id)
                    .ifPresent(emitter -> emitter.emit(plan, new EmitOptions("1.2.3", Map.of()), diagnostics)
                            .forEach(file -> files.put(file.path(), file.text())));
        }
        if (!diagnostics.all().isEmpty()) {
            throw new AssertionError(diagnostics.all());
        }
        return files;
    }

    /** Every event and context. */
    List<PushType> pushTypes() {
        return PushType.of(packageName(), plan).toList();
    }

    private static Optional<TrackingPlan> read(String text, Diagnostics diagnostics) {
        try {
            Path file = Files.createTempFile("random", ".plan.yaml");
            try {
                return PlanLoader.load(Files.writeString(file, text), diagnostics);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
