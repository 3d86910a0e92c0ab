package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.keys.Shapes;
import io.github.layerscribe.codegen.plan.ConsentDefinition;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads one entry of {@code consents}. */
final class ConsentParser {

    static final List<String> GOOGLE = List.of(
            "analytics_storage",
            "ad_storage",
            "ad_user_data",
            "ad_personalization",
            "functionality_storage",
            "personalization_storage",
            "security_storage");

    private final SectionReader reader;

    ConsentParser(SectionReader reader) {
        this.reader = reader;
    }

    Optional<ConsentDefinition> parse(YamlNode.Scalar id, KeyReader keys) {
        List<String> google = new ArrayList<>();
        for (YamlNode.Scalar scalar : keys.scalars("google")) {
            Shapes.choice(scalar, "google", GOOGLE, Function.identity(), reader.diagnostics())
                    .ifPresent(google::add);
        }
        return Optional.of(new ConsentDefinition(keys.declaration(id), keys.prose("description"), google));
    }
}
