package io.github.layerscribe.codegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StateFolderTest {

    private static final Path TARGET = Path.of("shop/target").toAbsolutePath();

    @Test
    void theUsualOutputFolderHasTheUsualPlace() {
        assertThat(StateFolder.nameFor(TARGET, TARGET.resolve("generated-sources/layerscribe")))
                .isEmpty();
    }

    @Test
    void anotherOutputFolderHasAnotherWhereverTheModuleLies() {
        Path elsewhere = Path.of("elsewhere/target").toAbsolutePath();
        String name = StateFolder.nameFor(TARGET, TARGET.resolve("generated-sources/media"));
        assertThat(name).isNotEmpty().isNotEqualTo(StateFolder.nameFor(TARGET, TARGET.resolve("other")));
        assertThat(StateFolder.nameFor(elsewhere, elsewhere.resolve("generated-sources/media")))
                .isEqualTo(name);
    }
}
