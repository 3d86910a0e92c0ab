package io.github.layerscribe.codegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutputClaimTest {

    private final Map<Object, Object> claims = new HashMap<>();

    @Test
    void aFolderBelongsToOnePlan() {
        assertThat(claim("out", "shop.yaml")).isNull();
        assertThat(claim("out", "shop.yaml")).as("the same execution again").isNull();
        assertThat(claim("other", "media.yaml")).isNull();
        assertThat(claim("out", "media.yaml"))
                .isEqualTo("The plans `shop.yaml` and `media.yaml` are both generated into `out`."
                        + " Give one of the executions an `outputDirectory` and a `packageName` of its own.");
    }

    private String claim(String folder, String plan) {
        return OutputClaim.clash(claims, new File(folder), plan).orElse(null);
    }
}
