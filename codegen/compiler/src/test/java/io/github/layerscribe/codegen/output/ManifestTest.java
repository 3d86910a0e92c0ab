package io.github.layerscribe.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.emit.OutputRoot;
import io.github.layerscribe.codegen.output.Manifest.Entry;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestTest {

    private static final Manifest MANIFEST = new Manifest(List.of(
            new Entry(OutputRoot.JAVA, "ab", "com/acme/Purchase.java"),
            new Entry(OutputRoot.RESOURCE, "cd", "META-INF/shop.js"),
            new Entry(OutputRoot.DOCUMENT, "ef", "markdown/index.md")));

    @Test
    void isReadBackAsItWasWritten() {
        assertThat(Manifest.parse(MANIFEST.bytes())).contains(MANIFEST);
    }

    @Test
    void aCutOffManifestIsNotBelieved() {
        byte[] whole = MANIFEST.bytes();
        for (int length = 0; length < whole.length - 1; length++) {
            assertThat(Manifest.parse(Arrays.copyOf(whole, length)))
                    .as("the first %d bytes", length)
                    .isEmpty();
        }
    }

    @Test
    void aManifestOfAnotherVersionOrWithUnknownLinesIsNotBelieved() {
        String text = new String(MANIFEST.bytes(), StandardCharsets.UTF_8);
        assertThat(Manifest.parse(bytes(text.replace("manifest 1", "manifest 2"))))
                .isEmpty();
        assertThat(Manifest.parse(bytes(text.replace("java ab", "kotlin ab")))).isEmpty();
        assertThat(Manifest.parse(bytes(text.replace("com/acme", "../acme")))).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
