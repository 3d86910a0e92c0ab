package io.github.layerscribe.codegen.source.planted;

import com.palantir.javapoet.ClassName;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Breaks one rule with its name and one with each line; {@code ArchitectureTest} must find them all. */
final class SourceHelper {

    String mistakes(TrackingPlan plan, Path file) throws IOException {
        System.out.println(plan.id());
        return Files.readString(file) + LoadSettings.builder().build() + ClassName.get(String.class);
    }
}
