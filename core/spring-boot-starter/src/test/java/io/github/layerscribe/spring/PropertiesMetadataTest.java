package io.github.layerscribe.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an editor offers while somebody types {@code layerscribe.} into a configuration file. */
class PropertiesMetadataTest {

    @Test
    void everyPropertyIsThereWithDefaultAndDescription() throws IOException {
        assertThat(properties())
                .extracting(property -> property.get("name"), property -> property.get("defaultValue"))
                .containsExactlyInAnyOrder(
                        tuple("layerscribe.enabled", true),
                        tuple("layerscribe.violations", "keep"),
                        tuple("layerscribe.queue", "dataLayer"),
                        tuple("layerscribe.nonce-attribute", "cspNonce"),
                        tuple("layerscribe.carry-over", true));
        assertThat(properties())
                .allSatisfy(property ->
                        assertThat(property.get("description")).asString().endsWith("."));
    }

    private static List<Map<String, Object>> properties() throws IOException {
        Class<?> type = LayerscribeProperties.class;
        try (InputStream metadata = type.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            return JsonPath.read(metadata, "$.properties[?(@.sourceType == '" + type.getName() + "')]");
        }
    }
}
