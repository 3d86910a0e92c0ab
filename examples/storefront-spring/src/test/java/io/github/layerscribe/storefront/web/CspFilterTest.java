package io.github.layerscribe.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CspFilterTest {

    @Test
    void aStrictPolicyTakesNoMoreThanThirtyLines() throws IOException {
        Path source = Path.of("src/main/java/io/github/layerscribe/storefront/web/CspFilter.java");

        assertThat(Files.readAllLines(source)).hasSizeLessThanOrEqualTo(30);
    }
}
