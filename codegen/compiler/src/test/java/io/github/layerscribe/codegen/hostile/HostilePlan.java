package io.github.layerscribe.codegen.hostile;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A plan with a payload in one slot, and what the reader made of it. */
record HostilePlan(int number, String slot, String payload, Optional<TrackingPlan> plan, List<Diagnostic> diagnostics) {

    static HostilePlan read(int number, String slot, String payload, String text, Path file) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            Files.writeString(file, text);
            Optional<TrackingPlan> plan = PlanLoader.load(file, diagnostics);
            return new HostilePlan(number, slot, payload, plan, diagnostics.all());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isRefused() {
        return plan.isEmpty();
    }

    @Override
    public String toString() {
        String shown = payload.length() > 80 ? payload.substring(0, 80) + "… (" + payload.length() + ")" : payload;
        return "plan " + number + ", slot `" + slot + "`, payload `" + shown + "`";
    }
}
