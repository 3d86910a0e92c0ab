package io.github.layerscribe.codegen.lint.rules.payload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.requirements.Fixtures;
import io.github.layerscribe.requirements.NeedsFixtures;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PrescribedPropertyMissingTest {

    @Test
    @NeedsFixtures
    void theTableIsThatOfGooglesReference() {
        JsonNode reference = JsonMapper.shared()
                .readTree(Fixtures.required().resolve("ga4-reference.json").toFile());
        Map<String, Set<String>> required = new TreeMap<>();
        reference
                .get("events")
                .properties()
                .forEach(event -> event.getValue().get("params").properties().forEach(parameter -> {
                    if (parameter.getValue().get("required").asString().equals("true")) {
                        required.computeIfAbsent(event.getKey(), added -> new TreeSet<>())
                                .add(parameter.getKey());
                    }
                }));

        assertThat(PrescribedPropertyMissing.PRESCRIBED).isEqualTo(required);
    }
}
