package io.github.layerscribe.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpmPackageTest {

    private static final String SHA_256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void handsOutAFileWithTheReviewedBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("a.js"), "abc");

        assertThat(new NpmPackage(folder).file("a.js", SHA_256_OF_ABC)).isEqualTo(file);
    }

    @Test
    void refusesAFileWithOtherBytes() throws IOException {
        Files.writeString(folder.resolve("a.js"), "abd");

        assertThatThrownBy(() -> new NpmPackage(folder).file("a.js", SHA_256_OF_ABC))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a.js")
                .hasMessageContaining(SHA_256_OF_ABC);
    }
}
