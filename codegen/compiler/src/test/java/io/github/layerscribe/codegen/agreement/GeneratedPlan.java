package io.github.layerscribe.codegen.agreement;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.emit.java.Plans;
import io.github.layerscribe.codegen.naming.NameTable;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A random plan that the reader accepts, and the package its code lives in. */
record GeneratedPlan(long seed, String text, TrackingPlan plan) {

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
                return new GeneratedPlan(seed, text, plan.get());
            }
            if (!diagnostics.all().stream().map(Diagnostic::rule).allMatch("example"::equals)) {
                throw new AssertionError("seed " + seed + ": refused: " + diagnostics.all() + "\n" + text);
            }
        }
        throw new AssertionError("seed " + seed + " gives no plan");
    }

    /** A plan that was written by hand. */
    static GeneratedPlan of(long seed, String text) {
        return new GeneratedPlan(seed, text, Plans.of(text));
    }

    Map<String, String> java() {
        return Plans.java(plan, packageName());
    }

    /** Every class that can be pushed, with what the plan says about it. */
    Map<Class<?>, Payload> pushes(ClassLoader classes) {
        NameTable names = NameTable.of(plan);
        Map<String, Payload> named = new LinkedHashMap<>();
        plan.events().forEach(event -> named.put(names.classOf(event), event.payload()));
        plan.contexts().forEach(context -> named.put(names.classOf(context), context.payload()));
        Map<Class<?>, Payload> pushes = new LinkedHashMap<>();
        named.forEach((name, payload) -> pushes.put(load(classes, packageName() + "." + name), payload));
        return pushes;
    }

    private String packageName() {
        return "seed" + Long.toUnsignedString(seed);
    }

    private static Class<?> load(ClassLoader classes, String name) {
        try {
            return classes.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
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
