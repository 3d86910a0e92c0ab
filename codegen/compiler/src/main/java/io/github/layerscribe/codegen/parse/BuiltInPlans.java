package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.yaml.YamlNode;
import io.github.layerscribe.codegen.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The plans that come with the compiler, for others to extend. */
final class BuiltInPlans {

    private static final List<String> IDS = List.of("ga4");

    private BuiltInPlans() {}

    /** The plan with this id, called {@code built-in/ga4.plan.yaml} in diagnostics. */
    static Optional<SourceFile> find(String id) {
        return IDS.contains(id)
                ? Optional.of(new SourceFile("built-in/" + id + ".plan.yaml", text(id)))
                : Optional.empty();
    }

    /** What such a file holds. */
    static PlanLevel read(SourceFile file, Diagnostics diagnostics) {
        YamlNode.Mapping root =
                (YamlNode.Mapping) YamlReader.read(file, diagnostics).orElseThrow();
        return new PlanLevel(root, List.of(root), null);
    }

    private static String text(String id) {
        try (InputStream stream = BuiltInPlans.class.getResourceAsStream(id + ".plan.yaml")) {
            if (stream == null) {
                throw new IllegalStateException("The compiler's jar lacks the plan " + id + ".");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
